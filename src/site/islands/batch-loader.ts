/** Wakes the scoring of a whole list on the first sign of intent. */
import type { CueSet } from '../../scorer/cue-set.ts';
import { fetchJson, wakeOnIntent } from './wake.ts';

const form = document.querySelector<HTMLFormElement>('form[data-batch]');

if (form) {
  const load = async () => {
    const cues = fetchJson<CueSet>(form.dataset.cues ?? '');
    const [{ takeOver }, { createScorer }] = await Promise.all([import('./batch.tsx'), import('./engine.ts')]);
    const cueSet = await cues;
    takeOver(form, cueSet, createScorer(cueSet).score);
  };
  wakeOnIntent(form, 'The scorer', load, false);
}
