/** Brings the form for a whole list to life: reads it, scores it in small steps, shows it worst first, gives it back with the results. */
import { render } from 'preact';
import { type Slip, slipsIn } from '../../batch/continuity.ts';
import type { ShotList } from '../../batch/list.ts';
import { MOST_SHOTS, readShots } from '../../batch/read.ts';
import type { CueSet } from '../../scorer/cue-set.ts';
import type { Report, ScoreRequest } from '../../scorer/report.ts';
import { createRowMaker, type Order, type Row, resultOf, takeable } from './batch-rows.ts';
import { type BatchActions, BatchView, slipInWords } from './batch-view.tsx';
import { createIgnoring } from './ignored.tsx';
import { type Names, namesOf } from './words.ts';

/** So many shots are scored before the browser may draw again. */
const STEP = 20;
const LARGEST_FILE = 2_000_000;
const FILE_ENDS: Record<ShotList['format'], string> = {
  csv: 'csv',
  tsv: 'tsv',
  markdown: 'md',
  json: 'json',
  numbered: 'txt',
  timed: 'txt',
  lines: 'txt',
};

/** Takes the form over. */
export function takeOver(form: HTMLFormElement, cueSet: CueSet, score: (request: ScoreRequest) => Report): void {
  const part = <E extends HTMLElement>(name: string) => form.querySelector(`[data-${name}]`) as E;
  const field = part<HTMLTextAreaElement>('list');
  const say = (words: string) => {
    part('status').textContent = words;
  };
  const view = createView(form, part('results'), say, namesOf(cueSet));
  const ignoring = createIgnoring();
  let run = 0;
  const update = async () => {
    const mine = ++run;
    const list = readShots(field.value);
    const shots = list?.shots ?? [];
    if (shots.length > MOST_SHOTS) {
      view.show(null, []);
      return say(
        `The list has ${shots.length} shots; here at most ${MOST_SHOTS} are scored. The command line takes any number.`,
      );
    }
    const ignore = ignoring.all();
    const model = part<HTMLSelectElement>('model').value;
    const make = createRowMaker(cueSet, (request) => score({ ...request, ignore }), model);
    const rows: Row[] = [];
    for (let at = 0; at < shots.length; at += STEP) {
      rows.push(...shots.slice(at, at + STEP).map((shot, i) => make(shot, at + i)));
      say(`${rows.length} of ${shots.length} scored.`);
      await new Promise((resolve) => setTimeout(resolve));
      if (mine !== run) return;
    }
    say(list === null ? 'There is no shot in this list.' : `${shots.length} shots scored, worst first.`);
    view.show(list, rows, make);
  };
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

/** What is shown of a list, and what its buttons do. */
function createView(form: HTMLFormElement, results: HTMLElement, say: (words: string) => void, names: Names) {
  let list: ShotList | null = null;
  let rows: Row[] = [];
  let order: Order = 'worst';
  let make: MakeRow | undefined;
  const slips = () => slipsIn(rows.map(({ prompt }) => prompt));
  const written = () => {
    const found = slips();
    return list?.write(rows.map((row) => resultOf(row, noteOf(row, found)))) ?? '';
  };
  const redraw = () =>
    render(list && <BatchView {...{ list, rows, order, slips: slips(), names, actions }} />, results);
  const replace = (row: Row, prompt: string, words: string) => {
    if (make) rows = rows.with(row.at, make(row.shot, row.at, prompt));
    redraw();
    say(words);
    form.querySelector<HTMLElement>(`[data-row="${row.at}"]`)?.focus();
  };
  const actions: BatchActions = {
    onOrder(next) {
      order = next;
      redraw();
    },
    onTake: (row) => replace(row, takeable(row)?.prompt ?? row.prompt, `Rewrite taken for ${row.shot.label}.`),
    onUndo: (row) => replace(row, row.shot.prompt, `${row.shot.label} is as it was.`),
    onSave: () => save(written(), `shots-scored.${FILE_ENDS[list?.format ?? 'lines']}`),
    onCopy() {
      navigator.clipboard.writeText(written()).then(
        () => say('Copied.'),
        () => say('The browser refused to copy. Save the file instead.'),
      );
    },
  };
  return {
    show(newList: ShotList | null, newRows: Row[], newMake?: MakeRow) {
      [list, rows, make, order] = [newList, newRows, newMake, 'worst'];
      redraw();
    },
  };
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function noteOf({ at }: Row, slips: readonly Slip[]): string {
  return slips
    .filter(({ said }) => said.some(({ shot }) => shot === at))
    .map(slipInWords)
    .join(' ');
}
