/** Wakes the diagnosis on the first sign of intent, or where the address brings a description. */

const form = document.querySelector<HTMLFormElement>('form[data-diagnose]');
const INTENTS = ['focusin', 'pointerdown', 'input'] as const;

if (form) {
  const wake = () => {
    for (const intent of INTENTS) form.removeEventListener(intent, wake);
    const index = fetch(form.dataset.index ?? '').then((answer) =>
      answer.ok ? answer.json() : Promise.reject(answer.status),
    );
    Promise.all([import('./diagnose.tsx'), index]).then(
      ([{ takeOver }, set]) => takeOver(form, set),
      () => {
        const status = form.querySelector('[data-status]');
        if (status) status.textContent = 'The index could not be loaded. Reload the page to try again.';
        status?.classList.remove('sr');
      },
    );
  };
  for (const intent of INTENTS) form.addEventListener(intent, wake);
  const button = form.querySelector('button');
  if (button) button.disabled = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  if (/[#&]text=/.test(location.hash)) wake();
}

export {};
