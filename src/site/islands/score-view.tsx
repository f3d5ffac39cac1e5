/** What a scoring form shows of its state: marks in the frame of a letter, the report a moment later, since it is far more to draw. */
import { render } from 'preact';
import type { Report } from '../../scorer/report.ts';
import { placesOf } from './findings.tsx';
import type { FormFields } from './form.ts';
import { IgnoredList, type Ignoring } from './ignored.tsx';
import { Marked } from './marked.tsx';
import type { Help } from './otherwise.tsx';
import { type Actions, ReportView } from './report.tsx';
import type { Names } from './words.ts';

export interface State {
  report: Report | null;
  /** The last report with rewrites and routes. */
  advised: Report | null;
  /** Undefined where nothing asked for it yet, or it could not be fetched. */
  help: Record<string, Help[]> | undefined;
  current: number | null;
  copied: string | null;
  /** What the fields held before each rewrite that was applied, the last one last. */
  undo: FormFields[];
  /** While a rewrite is written into the field, whose events are then nobody's typing. */
  isWriting: boolean;
}

export function emptyState(): State {
  return { report: null, advised: null, help: undefined, current: null, copied: null, undo: [], isWriting: false };
}

export interface View {
  /** Marks and report, now. */
  show(): void;
  /** Marks now, the report soon; asked again before that, it is drawn once. */
  showSoon(): void;
}

interface Setting {
  form: HTMLFormElement;
  textarea: HTMLTextAreaElement;
  state: State;
  names: Names;
  ignoring: Ignoring;
  /** Asked when something is drawn, since they lead back here. */
  actions(): Omit<Actions, 'current' | 'copied'>;
  onUndo(): void;
}

const SOON_MS = 40;

export function createView({ form, textarea, state, names, ignoring, actions, onUndo }: Setting): View {
  const part = (name: string) => form.querySelector(`[data-${name}]`) as HTMLElement;
  const [mirror, place] = [part('mirror'), part('report')];
  let waiting = 0;
  const showMarks = () => {
    const { report, current } = state;
    const isFresh = report?.prompt === textarea.value;
    render(<Marked prompt={textarea.value} findings={isFresh ? placesOf(report) : []} current={current} />, mirror);
  };
  const showReport = () => {
    clearTimeout(waiting);
    waiting = 0;
    const { report, advised, help, current, copied } = state;
    const ignored = report?.request.ignore ?? [];
    const able = actions();
    render(
      [
        state.undo.length > 0 && <UndoButton key="undo" onUndo={onUndo} />,
        report && <ReportView {...{ report, advised, help, names }} actions={{ ...able, current, copied }} />,
        <IgnoredList key="ignored" {...{ ignored, names, actions: able, isAlways: ignoring.isAlways }} />,
      ],
      place,
    );
  };
  return {
    show() {
      showMarks();
      showReport();
    },
    showSoon() {
      showMarks();
      waiting ||= window.setTimeout(showReport, SOON_MS);
    },
  };
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
