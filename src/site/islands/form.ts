/** The fields of a scoring form as plain text, as a request, and as the fragment of an address, which is never sent. */
import type { Audio, Input, Settings } from '../../scorer/cue-set.ts';
import type { ScoreRequest } from '../../scorer/report.ts';

const FIELDS = ['prompt', 'model', 'seconds', 'input', 'audio'] as const;
export type FormFields = Record<(typeof FIELDS)[number], string>;

/** More than any prompt; a longer fragment is somebody's mistake and is left alone. */
const LONGEST_FRAGMENT = 32_768;
/** Browsers refuse an address that changes with every letter. */
const FRAGMENT_PAUSE_MS = 500;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Reads and writes the fields that a form marks with `data-<name>`; one that holds what it may not reads as empty. */
export function fieldsOf(form: HTMLFormElement): { read(): FormFields; write(fields: FormFields): void } {
  const field = (name: string) => form.querySelector(`[data-${name}]`) as Field;
  return {
    read: () => Object.fromEntries(FIELDS.map((name) => [name, heldIn(field(name))])) as FormFields,
    write(fields) {
      for (const name of FIELDS) if (field(name).value !== fields[name]) field(name).value = fields[name];
    },
  };
}

function heldIn(field: Field): string {
  return field.validity.valid ? field.value : '';
}

/** What the fields ask; an empty field is unknown, and unknown is never risky. */
export function requestOf(fields: FormFields, mode: string | null): ScoreRequest {
  const seconds = Number(fields.seconds);
  return {
    prompt: fields.prompt,
    model: fields.model || null,
    mode,
    seconds: seconds > 0 ? seconds : null,
    input: (fields.input as Input) || null,
    audio: (fields.audio as Audio) || null,
  };
}

/** The fields that a rewrite changes besides the prompt. */
export function settingsOf({ seconds, audio, input }: Settings): Partial<FormFields> {
  return { ...(seconds && { seconds: String(seconds) }), ...(audio && { audio }), ...(input && { input }) };
}

/** The fields that a fragment names; none of a fragment that is too long. */
export function readFragment(hash: string): Partial<FormFields> {
  return readNamed(hash, FIELDS);
}

/** The same for any fields. */
export function readNamed<K extends string>(hash: string, names: readonly K[]): Partial<Record<K, string>> {
  if (hash.length > LONGEST_FRAGMENT) return {};
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return Object.fromEntries(names.flatMap((name) => (given.has(name) ? [[name, given.get(name)]] : []))) as Partial<
    Record<K, string>
  >;
}

/** The fragment for these fields, without those that say nothing. */
export function fragmentOf(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString();
}

let waiting = 0;

/** Keeps the address in step with the fields after a pause, without a new entry in the history. */
export function writeFragment(fields: Readonly<Record<string, string>>): void {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    const fragment = fragmentOf(fields);
    const says = fragment !== '' && fragment.length <= LONGEST_FRAGMENT;
    history.replaceState(history.state, '', `${location.pathname}${location.search}${says ? `#${fragment}` : ''}`);
  }, FRAGMENT_PAUSE_MS);
}

/** Calls back with the fragment of another address that is pasted into the same tab; the form is as nobody touched it then. */
export function onPasted(form: HTMLFormElement, take: (hash: string) => void): void {
  addEventListener('hashchange', ({ newURL }) => {
    form.reset();
    // Not of the location: by now our own address may have been written over it.
    take(new URL(newURL).hash);
  });
}
