/** Prose that stands nearly word for word in two failures. */
import type { Path } from '../catalog/record.ts';
import type { Known } from '../known.ts';
import type { Place } from '../problem.ts';
import { quoted } from '../shown.ts';
import type { CatalogCheck } from './check.ts';
import { nearPairs } from './near-pairs.ts';

export const nearCopy: CatalogCheck = {
  slug: 'near-copy',
  scope: 'catalog',
  severity: 'error',
  finds: 'A statement, sign, answer or observation that stands nearly word for word in two failures.',
  why: 'A page that repeats another with the names changed tells a reader nothing, and was not seen but copied.',
  mend: 'Write what is known of this model alone. What holds on every model belongs to the mode, where it is written once. A statement may stand twice where one source speaks of both.',
  *check(known) {
    const passages = passagesOf(known);
    for (const [later, earlier] of nearPairs(passages, isAllowed)) {
      yield {
        ...later.place,
        what: `This ${later.word} stands nearly word for word in ${quoted(earlier.failure)} too.`,
        fix: later.remedy,
        related: [{ ...earlier.place, note: 'the other one' }],
      };
    }
  },
};

interface Passage {
  failure: string;
  word: string;
  text: string;
  sources: readonly string[];
  remedy: string;
  place: Place;
}

const TO_MODE = 'Move it to the symptoms of the mode, where it holds for every model, or say what is seen on this one.';
const OWN = 'Say what is known of this one alone, or leave it out.';

/** One record may repeat itself; one source may speak of both; an observation in the very same words has a check of its own. */
function isAllowed(a: Passage, b: Passage): boolean {
  if (a.failure === b.failure || a.word !== b.word) return true;
  if (a.word === 'observation' && folded(a.text) === folded(b.text)) return true;
  return a.word !== 'sign' && a.word !== 'answer' && a.sources.some((id) => b.sources.includes(id));
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function passagesOf(known: Known): Passage[] {
  return known.all('failures').flatMap(({ id, data, locate }) => {
    const at = (word: string, path: Path, text: string, sources: readonly string[], remedy = OWN): Passage => {
      return { failure: id, word, text, sources, remedy, place: locate(path) };
    };
    return [
      ...data.statements.map(({ says, sources }, i) => at('statement', ['statements', i, 'says'], says, sources)),
      ...(data.symptoms ?? []).map((text, i) => at('sign', ['symptoms', i], text, [], TO_MODE)),
      ...data.examples.map(({ saw, source }, i) =>
        at('observation', ['examples', i, 'saw'], saw, source === undefined ? [] : [source]),
      ),
      ...(data.questions ?? []).map(({ answer, sources = [] }, i) =>
        at('answer', ['questions', i, 'answer'], answer, sources),
      ),
    ];
  });
}
