/** Waits for the first sign that a form is wanted before anything is fetched for it. */

const INTENTS = ['focusin', 'pointerdown', 'input', 'dragenter'] as const;

/**
 * Calls `load` at the first intent, or at once where `now`; says so in the form where that fails. Before, the form submits
 * nothing; one that was sent meanwhile is sent again when all is there.
 * @param what is loaded, as a noun phrase that begins a sentence
 */
export function wakeOnIntent(form: HTMLFormElement, what: string, load: () => Promise<void>, now: boolean): void {
  let isReady = false;
  let isSent = false;
  const wake = () => {
    for (const intent of INTENTS) form.removeEventListener(intent, wake);
    load().then(
      () => {
        isReady = true;
        if (isSent) form.requestSubmit();
      },
      () => tellOfFailure(form, what),
    );
  };
  for (const intent of INTENTS) form.addEventListener(intent, wake);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isSent = !isReady;
  });
  const button = form.querySelector('button');
  if (button) button.disabled = false;
  if (now) wake();
}

/** Says in the form, for all to see, that something could not be fetched. */
export function tellOfFailure(form: HTMLFormElement, what: string): void {
  const status = form.querySelector('[data-status]');
  if (status) status.textContent = `${what} could not be loaded. Reload the page to try again.`;
  status?.classList.remove('sr');
}

/** @throws where the answer is an error */
export async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}
