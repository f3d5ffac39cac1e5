/** Brings a scoring form to life: scores while one writes, keeps marks and findings in step, applies and undoes rewrites. */
import { render } from 'preact';
import type { Report, Rewrite, Shot } from '../../scorer/report.ts';
import { createAnnouncer } from './announce.ts';
import { placesOf } from './findings.tsx';
import { type FormFields, fieldsOf, fragmentOf, readFragment, requestOf, settingsOf, writeFragment } from './form.ts';
import { createIgnoring, IgnoredList, type Ignoring } from './ignored.tsx';
import { Marked } from './marked.tsx';
import { openScorer } from './page-scorer.ts';
import { type Actions, ReportView } from './report.tsx';
import { tellOfFailure } from './wake.ts';
import { namesOf } from './words.ts';

/** Up to here a report is made within the frame that shows the letter; a longer prompt waits for a pause. */
const PROMPT_AT_ONCE = 4_000;
const PAUSE_MS = 150;

interface State {
  report: Report | null;
  current: number | null;
  copied: string | null;
  /** What the fields held before each rewrite that was applied, the last one last. */
  undo: FormFields[];
}

/** Takes a form over, once the scorer is there. */
export async function takeOver(form: HTMLFormElement): Promise<void> {
  const scorer = await openScorer(form.dataset.cues ?? '');
  const part = (name: string) => form.querySelector(`[data-${name}]`) as HTMLElement;
  const textarea = part('prompt') as HTMLTextAreaElement;
  const names = namesOf(scorer.cueSet);
  const fields = fieldsOf(form);
  const state: State = { report: null, current: null, copied: null, undo: [] };
  const ignoring = createIgnoring();
  const announcer = createAnnouncer(part('status'), names);
  const all = form.querySelector<HTMLAnchorElement>('[data-all]');
  const fragment = form.hasAttribute('data-fragment') ? writeFragment : () => {};

  const show = () => {
    const { report, current, copied } = state;
    const fresh = report?.prompt === textarea.value;
    render(
      <Marked prompt={textarea.value} findings={fresh ? placesOf(report) : []} current={current} />,
      part('mirror'),
    );
    const body = report && <ReportView report={report} names={names} actions={{ ...actions, current, copied }} />;
    const ignored = report?.request.ignore ?? [];
    render(
      [
        state.undo.length > 0 && <UndoButton key="undo" onUndo={undo} />,
        body,
        <IgnoredList key="ignored" {...{ ignored, names, actions, isAlways: ignoring.isAlways }} />,
      ],
      part('report'),
    );
  };
  const update = () => {
    const request = { ...requestOf(fields.read(), form.dataset.mode ?? null), ignore: ignoring.all() };
    if (!scorer.knows(request.prompt)) {
      show();
      scorer.learn(request.prompt).then(update, () => tellOfFailure(form, 'The words of this language'));
      return;
    }
    state.report = request.prompt.trim() === '' ? null : scorer.score(request);
    state.current = null;
    announcer.report(state.report);
    fragment(fields.read());
    if (all) all.hash = fragmentOf(fields.read());
    show();
  };
  const undo = () => {
    const before = state.undo.pop();
    if (before) fields.write(before);
    update();
    textarea.focus();
  };
  const actions = createActions({ state, textarea, fields, ignoring, show, update, say: announcer.say });

  if (form.hasAttribute('data-fragment')) fields.write({ ...fields.read(), ...readFragment(location.hash) });
  listen(form, textarea, { state, show, update });
  form.classList.add('live');
  update();
}

function UndoButton({ onUndo }: { onUndo: () => void }) {
  return (
    <p class="buttons">
      <button type="button" onClick={onUndo}>
        Undo the rewrite
      </button>
    </p>
  );
}

interface Context {
  state: State;
  textarea: HTMLTextAreaElement;
  fields: ReturnType<typeof fieldsOf>;
  ignoring: Ignoring;
  show(): void;
  update(): void;
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
  say,
}: Context): Omit<Actions, 'current' | 'copied'> {
  const change = (to: (before: FormFields) => FormFields) => {
    const before = fields.read();
    state.undo.push(before);
    fields.write(to(before));
    update();
    textarea.focus();
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
    if (isLong) waiting = window.setTimeout(update, PAUSE_MS);
    else requestAnimationFrame(update);
  };
  const setComposing = (now: boolean) => () => {
    composing = now;
    if (!now) soon();
  };
  textarea.addEventListener('compositionstart', setComposing(true));
  textarea.addEventListener('compositionend', setComposing(false));
  form.addEventListener('input', () => {
    state.undo = [];
    if (composing) show();
    else soon();
  });
  form.addEventListener('submit', update);
  const pointAtCaret = () => {
    const current = placeAtCaret(state, textarea);
    if (current === state.current) return;
    state.current = current;
    show();
  };
  textarea.addEventListener('keyup', pointAtCaret);
  textarea.addEventListener('click', pointAtCaret);
}
