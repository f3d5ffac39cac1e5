/** Brings the form for a whole list to life: reads it, scores it in small steps, shows it worst first, gives it back with the results. */
import { render } from 'preact';
import type { Shot, ShotList } from '../../batch/list.ts';
import { MOST_SHOTS, readShots, whyUnread } from '../../batch/read.ts';
import { createRowMaker, type Order, type Row, resultsOf, slipsAmong, takeable } from '../../batch/rows.ts';
import { type BatchActions, BatchView } from './batch-view.tsx';
import { createIgnoring, type Ignoring } from './ignored.tsx';
import { fetchAdvice, openScorer } from './page-scorer.ts';
import { tellOfFailure } from './wake.ts';
import { type Names, namesOf } from './words.ts';

/** So many shots are scored before the browser may draw again. */
const STEP = 20;
const LARGEST_FILE = 2_000_000;
const FILE_ENDS: Record<ShotList['format'], string> = {
  csv: 'csv',
  semicolons: 'csv',
  tsv: 'tsv',
  markdown: 'md',
  json: 'json',
  numbered: 'txt',
  timed: 'txt',
  lines: 'txt',
};

/** Takes the form over, once the scorer is there. */
export async function takeOver(form: HTMLFormElement): Promise<void> {
  const part = <E extends HTMLElement>(name: string) => form.querySelector(`[data-${name}]`) as E;
  const field = part<HTMLTextAreaElement>('list');
  const [scorer] = await Promise.all([openScorer(form.dataset.cues ?? '', field.value), fetchAdvice()]);
  const { cueSet } = scorer;
  const score = await scorer.advised();
  const say = (words: string) => {
    part('status').textContent = words;
  };
  const ignoring = createIgnoring();
  const view = createView(form, part('results'), say, namesOf(cueSet), ignoring);
  const update = async () => {
    part('results').inert = false;
    const list = readShots(field.value);
    if (list === null) {
      view.clear();
      return say(whyUnread(field.value));
    }
    const { length } = list.shots;
    if (length > MOST_SHOTS) {
      view.clear();
      return say(
        `The list has ${length} shots; here at most ${MOST_SHOTS} are scored. The command line takes any number.`,
      );
    }
    try {
      if (!scorer.knows(field.value)) await scorer.learn(field.value);
    } catch {
      return tellOfFailure(form, 'The words of this language');
    }
    const model = part<HTMLSelectElement>('model').value;
    const make = createRowMaker(cueSet, (request) => score({ ...request, ignore: ignoring.all() }), model);
    if (await view.show(list, make)) say(length === 1 ? '1 shot scored.' : `${length} shots scored, worst first.`);
  };
  // What stands there is of the list as it was.
  const outdate = ({ target }: Event) => {
    const results = part('results');
    if ((target !== field && target !== part('model')) || results.childElementCount === 0) return;
    results.inert = true;
    say('The list or the model changed: score it again.');
  };
  form.addEventListener('input', outdate);
  listen(form, part<HTMLInputElement>('file'), update, async (file) => {
    if (file.size > LARGEST_FILE) return say('This file is larger than 2 MB. Is it a list of prompts?');
    field.value = await file.text();
    await update();
  });
}

function listen(form: HTMLFormElement, field: HTMLInputElement, update: () => void, take: (file: File) => void): void {
  form.addEventListener('submit', update);
  field.addEventListener('change', () => {
    if (field.files?.[0]) take(field.files[0]);
  });
  form.addEventListener('dragover', (event) => event.preventDefault());
  form.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}

type MakeRow = ReturnType<typeof createRowMaker>;

/** The rows of the list that is shown; scored in small steps, so that the page stays alive. */
function createRows(say: (words: string) => void, redraw: () => void) {
  let run = 0;
  const state = {
    list: null as ShotList | null,
    rows: [] as Row[],
    make: undefined as MakeRow | undefined,
    /** False where another run began meanwhile. */
    async scoreAll(shots: readonly Pick<Row, 'shot' | 'prompt'>[], make: MakeRow): Promise<boolean> {
      const mine = ++run;
      const scored: Row[] = [];
      for (let at = 0; at < shots.length; at += STEP) {
        scored.push(...shots.slice(at, at + STEP).map(({ shot, prompt }, i) => make(shot, at + i, prompt)));
        say(`${scored.length} of ${shots.length} scored.`);
        await new Promise((resolve) => setTimeout(resolve));
        if (mine !== run) return false;
      }
      [state.rows, state.make] = [scored, make];
      redraw();
      return true;
    },
    clear() {
      run++;
      state.list = null;
      redraw();
    },
  };
  return state;
}

/** What is shown of a list, and what its buttons do. */
function createView(
  form: HTMLFormElement,
  results: HTMLElement,
  say: (words: string) => void,
  names: Names,
  ignoring: Ignoring,
) {
  let order: Order = 'worst';
  const redraw = () => {
    const { list, rows } = state;
    render(
      list && <BatchView {...{ list, rows, order, slips: slipsAmong(rows), names, ignoring, actions }} />,
      results,
    );
  };
  const state = createRows(say, redraw);
  const written = () => state.list?.write(resultsOf(state.rows)) ?? '';
  const focus = (what: string) => form.querySelector<HTMLElement>(what)?.focus();
  const replace = (row: Row, prompt: string, words: string) => {
    if (state.make) state.rows = state.rows.with(row.at, state.make(row.shot, row.at, prompt));
    redraw();
    say(words);
    focus(`[data-row="${row.at}"]`);
  };
  const again = async (words: string) => {
    if (state.make && (await state.scoreAll(state.rows, state.make))) say(words);
    focus('[data-results] section');
  };
  const actions: BatchActions = {
    onIgnore(what, always) {
      ignoring.add(what, always);
      return again('Not counted any more.');
    },
    onHeed(...what) {
      for (const one of what) ignoring.remove(one);
      return again('Counted again.');
    },
    onOrder(next) {
      order = next;
      redraw();
    },
    onTake: (row) => replace(row, takeable(row)?.prompt ?? row.prompt, `Rewrite taken for ${row.shot.label}.`),
    onUndo: (row) => replace(row, row.shot.prompt, `${row.shot.label} is as it was.`),
    onSave: () => save(written(), `shots-scored.${FILE_ENDS[state.list?.format ?? 'lines']}`),
    onCopy: () =>
      navigator.clipboard.writeText(written()).then(
        () => say('Copied.'),
        () => say('The browser refused to copy. Save the file instead.'),
      ),
  };
  return {
    /** True when every shot is scored and shown. */
    show(list: ShotList, make: MakeRow): Promise<boolean> {
      [state.list, state.rows, order] = [list, [], 'worst'];
      return state.scoreAll(list.shots.map(asGiven), make);
    },
    clear: state.clear,
  };
}

const asGiven = (shot: Shot) => ({ shot, prompt: shot.prompt });

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
