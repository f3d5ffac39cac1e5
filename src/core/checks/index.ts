/** Every check there is, in the order in which a record meets them. */
import { badEncoding } from './bad-encoding.ts';
import { badId } from './bad-id.ts';
import { badPattern } from './bad-pattern.ts';
import { badYaml } from './bad-yaml.ts';
import type { Check } from './check.ts';
import { cueNeedsNearMiss } from './cue-needs-near-miss.ts';
import { deskWithoutOwner } from './desk-without-owner.ts';
import { duplicateExample } from './duplicate-example.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptyRecord } from './empty-record.ts';
import { exampleDidNotFire } from './example-did-not-fire.ts';
import { exampleFired } from './example-fired.ts';
import { exampleWrongSpan } from './example-wrong-span.ts';
import { missingKey } from './missing-key.ts';
import { missingSource } from './missing-source.ts';
import { oldDate } from './old-date.ts';
import { orphanCue } from './orphan-cue.ts';
import { orphanLexicon } from './orphan-lexicon.ts';
import { orphanSource } from './orphan-source.ts';
import { promiseWords } from './promise-words.ts';
import { quoteValue } from './quote-value.ts';
import { referenceCycle } from './reference-cycle.ts';
import { releaseUnknown } from './release-unknown.ts';
import { sameObservation } from './same-observation.ts';
import { strayFile } from './stray-file.ts';
import { timeBeyondLimit } from './time-beyond-limit.ts';
import { tooLong } from './too-long.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownReference } from './unknown-reference.ts';
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
  unknownReference,
  referenceCycle,
  releaseUnknown,
  missingSource,
  sameObservation,
  timeBeyondLimit,
  promiseWords,
  deskWithoutOwner,
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
