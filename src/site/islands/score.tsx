/** Brings a scoring form to life: scores while one writes, keeps marks and findings in step, applies and undoes rewrites. */
import { otherwiseOf } from '../../scorer/otherwise.ts';
import type { Rewrite, ScoreRequest, Shot } from '../../scorer/report.ts';
import { createAnnouncer } from './announce.ts';
import { placesOf } from './findings.tsx';
import {
  type FormFields,
  fieldsOf,
  fragmentOf,
  onPasted,
  readFragment,
  requestOf,
  settingsOf,
  writeFragment,
} from './form.ts';
import { createIgnoring, type Ignoring } from './ignored.tsx';
import { openScorer, type PageScorer } from './page-scorer.ts';
import type { Actions } from './report.tsx';
import { createView, emptyState, type State } from './score-view.tsx';
import { isUndo, replaceText } from './undoable.ts';
import { tellOfFailure } from './wake.ts';
import { namesOf } from './words.ts';

/** Up to here a report is made within the frame that shows the letter; a longer prompt waits for a pause. */
const PROMPT_AT_ONCE = 4_000;
const PAUSE_MS = 150;
/** Rewrites and routes are looked for once nobody has written for so long. */
const ADVICE_PAUSE_MS = 120;

/** Takes a form over, once the scorer is there. */
export async function takeOver(form: HTMLFormElement): Promise<void> {
  const part = (name: string) => form.querySelector(`[data-${name}]`) as HTMLElement;
  const textarea = part('prompt') as HTMLTextAreaElement;
  const linked = form.hasAttribute('data-fragment') ? readFragment(location.hash).prompt : undefined;
  const scorer = await openScorer(form.dataset.cues ?? '', linked ?? textarea.value);
  const names = namesOf(scorer.cueSet);
  const fields = fieldsOf(form);
  const state = emptyState();
  const ignoring = createIgnoring();
  const announcer = createAnnouncer(part('status'), names);
  const all = form.querySelector<HTMLAnchorElement>('[data-all]');
  const fragment = form.hasAttribute('data-fragment') ? writeFragment : () => {};

  const view = createView({ form, textarea, state, names, ignoring, actions: () => actions, onUndo: () => undo() });
  const { show } = view;
  const advice = createAdvice(form, scorer, state, show);
  const update = (pause = 0) => {
    const request = { ...requestOf(fields.read(), form.dataset.mode ?? null), ignore: ignoring.all() };
    advice.drop();
    if (!scorer.knows(request.prompt)) {
      show();
      scorer.learn(request.prompt).then(
        () => update(),
        () => tellOfFailure(form, 'The words of this language'),
      );
      return;
    }
    const isEmpty = request.prompt.trim() === '';
    state.report = isEmpty ? null : scorer.explain(request);
    if (isEmpty) state.advised = null;
    state.current = null;
    if (!isEmpty) advice.ask(request, pause);
    announcer.report(state.report);
    noteLength(part('seconds') as HTMLInputElement, part('seconds-note'), scorer.tooLong(request));
    fragment(fields.read());
    if (all) all.hash = fragmentOf(fields.read());
    if (pause > 0) view.showSoon();
    else show();
  };
  const undo = () => {
    const before = state.undo.pop();
    if (before) write(before);
    update();
  };
  const write = writer(state, textarea, fields);
  const actions = createActions({ state, textarea, fields, ignoring, show, update, write, say: announcer.say });

  if (form.hasAttribute('data-fragment')) followAddress(form, fields, update);
  listen(form, textarea, { state, show, update });
  form.classList.add('live');
  update();
}

/** Fills the form from the address, and again when another one is pasted into the same tab. */
function followAddress(form: HTMLFormElement, fields: ReturnType<typeof fieldsOf>, update: () => void): void {
  const fill = (hash: string) => {
    fields.write({ ...fields.read(), ...readFragment(hash) });
    showSettings(form);
  };
  fill(location.hash);
  onPasted(form, (hash) => {
    fill(hash);
    update();
  });
}

/** Sets all fields, the prompt through the browser's history. */
function writer(state: State, textarea: HTMLTextAreaElement, fields: ReturnType<typeof fieldsOf>) {
  return (to: FormFields) => {
    state.isWriting = true;
    replaceText(textarea, to.prompt);
    state.isWriting = false;
    fields.write(to);
  };
}

/** Says beside the length what is wrong with it. */
function noteLength(field: HTMLInputElement, note: HTMLElement, tooLong: string | null): void {
  const wrong = `A length is a number from ${field.min} to ${field.max}; this one is not counted.`;
  const says = field.validity.valid ? (tooLong ?? '') : wrong;
  // Written anew, it would be read aloud anew.
  if (note.textContent !== says) note.textContent = says;
}

/** Settings that are set stand open. */
function showSettings(form: HTMLFormElement): void {
  const details = form.querySelector<HTMLDetailsElement>('details.more');
  const isSet = [...(details?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select') ?? [])].some(
    ({ value }) => value !== '',
  );
  if (details && isSet) details.open = true;
}

/** Rewrites and routes come after the marks: they take longer, and nobody reads them while writing. */
function createAdvice(form: HTMLFormElement, scorer: PageScorer, state: State, show: () => void) {
  let waiting = 0;
  /** Another number once nobody wants the answer any more. */
  let asked = 0;
  const advise = async (request: ScoreRequest) => {
    const mine = asked;
    const score = await scorer.advised();
    if (mine !== asked) return;
    state.advised = state.report = score(request);
    show();
    if (state.help || !otherwiseOf(state.advised)) return;
    // Without it the page says less, and nothing wrong.
    scorer.help().then(
      (help) => {
        state.help = help;
        show();
      },
      () => {},
    );
  };
  return {
    ask(request: ScoreRequest, pause: number) {
      waiting = window.setTimeout(
        () => advise(request).catch(() => tellOfFailure(form, 'What looks for rewrites')),
        pause,
      );
    },
    drop() {
      asked++;
      clearTimeout(waiting);
    },
  };
}

interface Context {
  state: State;
  textarea: HTMLTextAreaElement;
  fields: ReturnType<typeof fieldsOf>;
  ignoring: Ignoring;
  show(): void;
  /** @param pause how long it waits before it looks for rewrites, in ms; more than 0 while somebody writes */
  update(pause?: number): void;
  write(fields: FormFields): void;
  say(words: string): void;
}

/** What the buttons of a report do. */
function createActions({
  state,
  textarea,
  fields,
  ignoring,
  show,
  update,
  write,
  say,
}: Context): Omit<Actions, 'current' | 'copied'> {
  const change = (to: (before: FormFields) => FormFields) => {
    const before = fields.read();
    // A press may come before the page has drawn what was just written.
    if (state.advised?.prompt !== before.prompt) return;
    state.undo.push(before);
    write(to(before));
    update();
  };
  return {
    onFocus(current) {
      state.current = current ?? placeAtCaret(state, textarea);
      show();
    },
    onShow(n) {
      const place = state.report && placesOf(state.report)[n];
      if (!place) return;
      textarea.setSelectionRange(place.start, place.end);
      textarea.focus();
      state.current = n;
      show();
    },
    onIgnore(what, always) {
      ignoring.add(what, always);
      update();
      say('Not counted any more.');
      textarea.focus();
    },
    onHeed(...what) {
      for (const one of what) ignoring.remove(one);
      update();
      say('Counted again.');
      textarea.focus();
    },
    onApply: (rewrite: Rewrite, shot: Shot) =>
      change((before) => ({ ...before, ...settingsOf(rewrite.settings), prompt: shot.prompt })),
    onTake: ({ start, end, to }) =>
      change((before) => ({ ...before, prompt: before.prompt.slice(0, start) + to + before.prompt.slice(end) })),
    onCopy(shot: Shot) {
      navigator.clipboard.writeText(shot.prompt).then(
        () => {
          state.copied = shot.prompt;
          say('Copied.');
          show();
        },
        () => say('The browser refused to copy. Select the text instead.'),
      );
    },
  };
}

/** The place in which the caret stands, while the field has it. */
function placeAtCaret({ report }: State, textarea: HTMLTextAreaElement): number | null {
  if (report === null || document.activeElement !== textarea) return null;
  const { selectionStart: at } = textarea;
  const n = placesOf(report).findIndex(({ start, end }) => start < end && at >= start && at <= end);
  return n < 0 ? null : n;
}

/** Scores in the frame after a letter, after a pause where the prompt is long, and never inside a composed character. */
function listen(
  form: HTMLFormElement,
  textarea: HTMLTextAreaElement,
  { state, show, update }: Pick<Context, 'state' | 'show' | 'update'>,
): void {
  let waiting = 0;
  let composing = false;
  const soon = () => {
    const isLong = textarea.value.length > PROMPT_AT_ONCE;
    if (isLong) show();
    clearTimeout(waiting);
    if (isLong) waiting = window.setTimeout(() => update(), PAUSE_MS);
    else requestAnimationFrame(() => update(ADVICE_PAUSE_MS));
  };
  const setComposing = (now: boolean) => () => {
    composing = now;
    if (!now) soon();
  };
  textarea.addEventListener('compositionstart', setComposing(true));
  textarea.addEventListener('compositionend', setComposing(false));
  form.addEventListener('input', (event) => {
    if (state.isWriting) return;
    const isTakenBack = isUndo(event) && state.undo.at(-1)?.prompt === textarea.value;
    state.undo = isTakenBack ? state.undo.slice(0, -1) : [];
    if (composing) show();
    else soon();
  });
  form.addEventListener('submit', () => update());
  const pointAtCaret = () => {
    const current = placeAtCaret(state, textarea);
    if (current === state.current) return;
    state.current = current;
    show();
  };
  textarea.addEventListener('keyup', pointAtCaret);
  textarea.addEventListener('click', pointAtCaret);
}
