/** The only script of a catalog page: wakes the scorer on the first sign of intent, goes to the search box on "/", opens details for print. */
import './diagnose-loader.ts';
import { wakeOnIntent } from './wake.ts';

interface ScoringIsland {
  takeOver(form: HTMLFormElement): Promise<void>;
}

/** Hands every such form to its island once it is wanted. */
function wakeScorer(
  forms: string,
  island: () => Promise<ScoringIsland>,
  isAskedFor: (form: HTMLElement) => boolean,
): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(forms)) {
    const load = async () => (await island()).takeOver(form);
    wakeOnIntent(form, 'The scorer', load, isAskedFor(form));
  }
}

wakeScorer(
  'form[data-score]',
  () => import('./score.tsx'),
  (form) => form.hasAttribute('data-fragment') && location.hash.includes('prompt='),
);
wakeScorer(
  'form[data-batch]',
  () => import('./batch.tsx'),
  () => false,
);

document.addEventListener('keydown', (event) => {
  const at = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return;
  event.preventDefault();
  document.querySelector<HTMLElement>('[data-search-field]')?.focus();
});

let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
});
