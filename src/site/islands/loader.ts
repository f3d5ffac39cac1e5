/** The only script of a catalog page: wakes the scorer on the first sign of intent, opens search on "/", opens details for print. */

const intents = ['focusin', 'pointerdown', 'input'] as const;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-score]')) {
  const button = form.querySelector('button');
  const wake = () => {
    for (const intent of intents) form.removeEventListener(intent, wake);
    const cues = fetch(form.dataset.cues ?? '').then((answer) =>
      answer.ok ? answer.json() : Promise.reject(answer.status),
    );
    Promise.all([import('./score.tsx'), import('./engine.ts'), cues]).then(
      ([{ takeOver }, { createScorer }, cueSet]) => takeOver(form, cueSet, createScorer(cueSet).score),
      () => {
        const status = form.querySelector('[data-status]');
        if (status) status.textContent = 'The scorer could not be loaded. Reload the page to try again.';
        status?.classList.remove('sr');
      },
    );
  };
  for (const intent of intents) form.addEventListener(intent, wake);
  form.addEventListener('submit', (event) => event.preventDefault());
  if (button) button.disabled = false;
  if (form.hasAttribute('data-fragment') && location.hash.includes('prompt=')) wake();
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
