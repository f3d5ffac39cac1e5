/** Ignoring a finding: on these words, in this prompt, or always; always is kept in this browser, and each can be taken back. */
import { type KeptList, keptList } from './kept.ts';
import type { Names } from './words.ts';

export interface IgnoreActions {
  /** "cue" or "cue=words", and whether from now on. */
  onIgnore(what: string, always: boolean): void;
  onHeed(...what: string[]): void;
}

/** What is ignored now, for this visit and for good. */
export interface Ignoring {
  all(): string[];
  isAlways(what: string): boolean;
  add(what: string, always: boolean): void;
  remove(what: string): void;
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

/** The three ways to ignore the findings of a cue. */
export function IgnoreButtons({
  cue,
  words,
  name,
  actions,
}: {
  cue: string;
  words: readonly string[];
  name: string;
  actions: IgnoreActions;
}) {
  return (
    <details class="ignore">
      <summary>
        Ignore<span class="sr"> {name}</span>
      </summary>
      <p class="buttons">
        {words.map((text) => (
          <button type="button" key={text} onClick={() => actions.onIgnore(`${cue}=${text}`, false)}>
            On “{text}”
          </button>
        ))}
        <button type="button" onClick={() => actions.onIgnore(cue, false)}>
          In this visit
        </button>
        <button type="button" onClick={() => actions.onIgnore(cue, true)}>
          Always
        </button>
      </p>
    </details>
  );
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
          const [cue = ''] = what.split('=', 1);
          const words = cue === what ? '' : ` on “${what.slice(cue.length + 1)}”`;
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
