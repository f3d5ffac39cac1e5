/** Ignoring a finding: in one place, in this visit, or always; always is kept in this browser, and each can be taken back. */
import { type KeptList, keptList } from './kept.ts';
import type { Names } from './words.ts';

export interface IgnoreActions {
  /** "cue", "cue=words" or "cue#2=words", and whether from now on. */
  onIgnore(what: string, always: boolean): unknown;
  onHeed(...what: string[]): unknown;
}

/** What is ignored now, for this visit and for good. */
export interface Ignoring {
  all(): string[];
  isAlways(what: string): boolean;
  add(what: string, always: boolean): void;
  remove(what: string): void;
}

/** The cue and the words of what is ignored. */
export function ignoredIn(what: string): { cue: string; text: string | undefined } {
  const [head = ''] = what.split('=', 1);
  return { cue: head.split('#', 1)[0] ?? '', text: head === what ? undefined : what.slice(head.length + 1) };
}

export function createIgnoring(kept: KeptList = keptList('misrender-ignored')): Ignoring {
  let here: string[] = [];
  return {
    all: () => [...new Set([...kept.read(), ...here])],
    isAlways: (what) => kept.read().includes(what),
    add(what, always) {
      if (always) kept.write([...new Set([...kept.read(), what])]);
      else here = [...new Set([...here, what])];
    },
    remove(what) {
      here = here.filter((one) => one !== what);
      kept.write(kept.read().filter((one) => one !== what));
    },
  };
}

/** A place of a cue that can be ignored by itself. */
export interface IgnorablePlace {
  text: string;
  /** Which occurrence of these words in the prompt it is, from 1. */
  occurrence: number;
}

/** Counted as the scorer does, on folded text, for places in the order of the prompt. */
export function occurrencesOf(prompt: string, places: readonly { text: string; start: number }[]): IgnorablePlace[] {
  let [before, upTo] = ['', 0];
  return places.map(({ text, start }) => {
    // No place splits what is read as one character, so the parts fold as the whole does.
    before += folded(prompt.slice(upTo, start));
    upTo = start;
    const words = folded(text);
    const within = before + words;
    let occurrence = 0;
    for (let at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + 1)) occurrence++;
    return { text, occurrence };
  });
}

/** Marks and characters that show nothing, as the scorer drops them. */
const UNSEEN = /[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0]|[\u{1f3fb}-\u{1f3ff}]/gu;
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(UNSEEN, '');

/** The three ways to ignore the findings of a cue: in one place, in this visit, always. */
export function IgnoreButtons({
  cue,
  places,
  name,
  actions,
}: {
  cue: string;
  places: readonly IgnorablePlace[];
  name: string;
  actions: IgnoreActions;
}) {
  return (
    <details class="ignore">
      <summary>
        Ignore<span class="sr"> {name}</span>
      </summary>
      <p class="buttons">
        {places.map(({ text, occurrence }) => (
          <button
            type="button"
            key={`${occurrence} ${text}`}
            onClick={() => actions.onIgnore(`${cue}#${occurrence}=${text}`, false)}
          >
            Here, on “{text}”{ordinal(places, text, occurrence)}
          </button>
        ))}
        <WhereverItFires cue={cue} actions={actions} />
      </p>
    </details>
  );
}

/** The cues of a shot in a list, which are ignored in all of its shots. */
export function IgnoreCues({
  cues,
  label,
  names,
  actions,
}: {
  cues: readonly string[];
  label: string;
  names: Names;
  actions: IgnoreActions;
}) {
  return (
    <details class="ignore">
      <summary>
        Ignore<span class="sr"> a cue of {label}</span>
      </summary>
      {cues.map((cue) => (
        <p class="buttons" key={cue}>
          {names.cue(cue)}
          <WhereverItFires cue={cue} name={names.cue(cue)} actions={actions} />
        </p>
      ))}
    </details>
  );
}

/** `name` is told where the buttons of several cues stand together. */
function WhereverItFires({ cue, name, actions }: { cue: string; name?: string; actions: IgnoreActions }) {
  const of = name && <span class="sr">: {name}</span>;
  return (
    <>
      <button type="button" onClick={() => actions.onIgnore(cue, false)}>
        In this visit{of}
      </button>
      <button type="button" onClick={() => actions.onIgnore(cue, true)}>
        Always{of}
      </button>
    </>
  );
}

/** Only where the same words stand in several places. */
function ordinal(places: readonly IgnorablePlace[], text: string, occurrence: number): string {
  return places.filter((place) => place.text === text).length > 1 ? ` (${occurrence})` : '';
}

/** What a report leaves out, each with a way back. */
export function IgnoredList({
  ignored,
  isAlways,
  names,
  actions,
}: {
  ignored: readonly string[];
  isAlways(what: string): boolean;
  names: Names;
  actions: IgnoreActions;
}) {
  if (ignored.length === 0) return null;
  return (
    <section class="ignored" aria-label="Ignored">
      <p class="fine">
        Not counted, because you ignore it. What you always ignore is kept in this browser and nowhere else.
      </p>
      <ul class="tags">
        {ignored.map((what) => {
          const { cue, text } = ignoredIn(what);
          const words = text === undefined ? '' : ` on “${text}”`;
          return (
            <li key={what}>
              {names.cue(cue)}
              {words}
              {isAlways(what) ? ', always' : ''}{' '}
              <button type="button" onClick={() => actions.onHeed(what)}>
                Count it again
                <span class="sr">
                  : {names.cue(cue)}
                  {words}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {ignored.length > 1 && (
        <p class="buttons">
          <button type="button" onClick={() => actions.onHeed(...ignored)}>
            Count all of them again
          </button>
        </p>
      )}
    </section>
  );
}
