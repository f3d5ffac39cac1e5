/** Every check there is, in the order in which a record meets them. */

import { ambiguousName } from './ambiguous-name.ts';
import { badEncoding } from './bad-encoding.ts';
import { badId } from './bad-id.ts';
import { badLink } from './bad-link.ts';
import { badPattern } from './bad-pattern.ts';
import { badYaml } from './bad-yaml.ts';
import { basisWithoutSource } from './basis-without-source.ts';
import type { Check } from './check.ts';
import { cueNeedsNearMiss } from './cue-needs-near-miss.ts';
import { dateOrder } from './date-order.ts';
import { deskInProse } from './desk-in-prose.ts';
import { deskWithoutOwner } from './desk-without-owner.ts';
import { doubledWord } from './doubled-word.ts';
import { duplicateExample } from './duplicate-example.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptyRecord } from './empty-record.ts';
import { exampleDidNotFire } from './example-did-not-fire.ts';
import { exampleFired } from './example-fired.ts';
import { exampleWrongSpan } from './example-wrong-span.ts';
import { foreignModel } from './foreign-model.ts';
import { foreignPlatform } from './foreign-platform.ts';
import { leftOverHelp } from './left-over-help.ts';
import { listedTwice } from './listed-twice.ts';
import { missingKey } from './missing-key.ts';
import { missingSource } from './missing-source.ts';
import { misspelledName } from './misspelled-name.ts';
import { nearCopy } from './near-copy.ts';
import { needlessSeverity } from './needless-severity.ts';
import { noEvidence } from './no-evidence.ts';
import { oldDate } from './old-date.ts';
import { orphanCue } from './orphan-cue.ts';
import { orphanLexicon } from './orphan-lexicon.ts';
import { orphanSource } from './orphan-source.ts';
import { policyWithoutOwner } from './policy-without-owner.ts';
import { promiseWords } from './promise-words.ts';
import { quoteValue } from './quote-value.ts';
import { referenceCycle } from './reference-cycle.ts';
import { releaseUnknown } from './release-unknown.ts';
import { retiredAsCurrent } from './retired-as-current.ts';
import { sameAddress } from './same-address.ts';
import { sameObservation } from './same-observation.ts';
import { strayFile } from './stray-file.ts';
import { timeBeyondLimit } from './time-beyond-limit.ts';
import { tooLong } from './too-long.ts';
import { typedCount } from './typed-count.ts';
import { typedSuperlative } from './typed-superlative.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownReference } from './unknown-reference.ts';
import { unmetNeed } from './unmet-need.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unsafeCharacter } from './unsafe-character.ts';
import { unsafePattern } from './unsafe-pattern.ts';
import { wrongValue } from './wrong-value.ts';
import { yamlFeature } from './yaml-feature.ts';

export const CHECKS: readonly Check[] = [
  strayFile,
  badId,
  duplicateId,
  unreadableFile,
  badEncoding,
  badYaml,
  yamlFeature,
  unsafeCharacter,
  emptyRecord,
  unknownKey,
  missingKey,
  wrongValue,
  quoteValue,
  tooLong,
  leftOverHelp,
  listedTwice,
  badLink,
  dateOrder,
  unknownReference,
  referenceCycle,
  releaseUnknown,
  ambiguousName,
  unmetNeed,
  retiredAsCurrent,
  missingSource,
  noEvidence,
  basisWithoutSource,
  sameObservation,
  nearCopy,
  foreignModel,
  timeBeyondLimit,
  needlessSeverity,
  typedSuperlative,
  typedCount,
  promiseWords,
  deskWithoutOwner,
  policyWithoutOwner,
  foreignPlatform,
  deskInProse,
  sameAddress,
  doubledWord,
  misspelledName,
  oldDate,
  badPattern,
  unsafePattern,
  cueNeedsNearMiss,
  duplicateExample,
  exampleDidNotFire,
  exampleFired,
  exampleWrongSpan,
  orphanCue,
  orphanLexicon,
  orphanSource,
];
