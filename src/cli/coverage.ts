/** `coverage`: what the catalog holds and what it lacks, per model, mode and platform. */
import { type CoverageRow, type CoverageView, coverageView, type UnknownField, words } from '../core/catalog/view.ts';
import type { Console } from './console.ts';
import { openSound } from './open.ts';
import { EXIT } from './run.ts';
import { choice, readArguments } from './usage.ts';

export const help = `  --format text|json     tables, or one object: { asOf, totals, models, modes, platforms, waiting }

A record is thin where it rests on one voice, and old where it was checked more than a year before the newest date in
the catalog. Pairs that cannot occur, because the model lacks what the mode needs, count nowhere else.
`;

export async function command(args: string[], console: Console): Promise<number> {
  const { values } = readArguments(args, ['format'], 0);
  const format = choice('format', values.format, ['text', 'json']) ?? 'text';
  const view = coverageView(openSound(console, 'counted'));
  console.out(format === 'json' ? `${JSON.stringify(view, null, 2)}\n` : textOf(view));
  return EXIT.fine;
}

function textOf({ asOf, totals, models, modes, platforms, waiting }: CoverageView): string {
  const { recorded, pairs, cannot, thin, observed, old } = totals;
  const head = [
    `${recorded} of ${words.countInWords(pairs, 'pair')} of mode and model recorded; ${cannot} more cannot occur`,
    `${thin} rest on one voice, ${observed} were observed, ${old} are old (as of ${asOf ?? 'no date'})`,
  ];
  const heading = ['recorded', 'one voice', 'observed', 'old', 'oldest check', 'unknown'];
  const rowsOf = (rows: readonly CoverageRow[]) =>
    rows.map((row) => [
      row.of.id,
      `${row.recorded} of ${row.pairs}`,
      String(row.thin),
      String(row.observed),
      String(row.old),
      row.oldest ?? '-',
      unknownText(row.unknown),
    ]);
  const platformRows = platforms.map(({ of, checked, isOld, unknown }) => [
    of.id,
    isOld ? `${checked} (old)` : checked,
    unknownText(unknown),
  ]);
  const waitingRows = waiting.map(({ id, admits, figures }) => [
    id,
    [admits > 0 ? 'its maker admits it' : '', figures > 0 ? words.countInWords(figures, 'measured figure') : '']
      .filter((part) => part !== '')
      .join(', '),
  ]);
  const tables = [
    table(['MODEL', ...heading], rowsOf(models)),
    table(['MODE', ...heading], rowsOf(modes)),
    table(['PLATFORM', 'checked', 'unknown'], platformRows),
    table(['NO RECORD, AND YET', 'something speaks of it'], waitingRows),
  ];
  return `${[head.join('\n'), ...tables].join('\n\n')}\n`;
}

function unknownText(fields: readonly UnknownField[]): string {
  return fields.map(({ field, count }) => `${field} ${count}`).join(', ');
}

/** Columns as wide as their widest cell; the last one runs on. */
function table(heading: string[], rows: string[][]): string {
  const lines = [heading, ...(rows.length > 0 ? rows : [['none']])];
  const widths = heading.map((_, i) => Math.max(...lines.map((cells) => cells[i]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, i) => cell.padEnd(widths[i] as number))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
