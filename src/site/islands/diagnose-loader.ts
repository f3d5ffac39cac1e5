/** Wakes the diagnosis on the first sign of intent, or where the address brings a description. */
import type { DiagnosisSet } from '../../diagnose/index.ts';
import { fetchJson, wakeOnIntent } from './wake.ts';

const form = document.querySelector<HTMLFormElement>('form[data-diagnose]');

if (form) {
  const load = async () => {
    const index = fetchJson<DiagnosisSet>(form.dataset.index ?? '');
    const { takeOver } = await import('./diagnose.tsx');
    takeOver(form, await index);
  };
  wakeOnIntent(form, 'The index', load, /[#&]text=/.test(location.hash));
}
