/** The only script of a catalog page: wakes the scorer on the first sign of intent, opens search on "/", opens details for print. */
import type { CueSet } from '../../scorer/cue-set.ts';
import './batch-loader.ts';
import './diagnose-loader.ts';
import { fetchJson, wakeOnIntent } from './wake.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-score]')) {
  const load = async () => {
    const cues = fetchJson<CueSet>(form.dataset.cues ?? '');
    const [{ takeOver }, { createScorer }] = await Promise.all([import('./score.tsx'), import('./engine.ts')]);
    const cueSet = await cues;
    takeOver(form, cueSet, createScorer(cueSet).score);
  };
  wakeOnIntent(form, 'The scorer', load, form.hasAttribute('data-fragment') && location.hash.includes('prompt='));
}

document.addEventListener('keydown', (event) => {
  const at = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('[data-search-field]');
  field ? field.focus() : location.assign(document.body.dataset.search ?? '/');
});

let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
});
