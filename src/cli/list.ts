/** `list`: the records of one kind. */
import { KINDS, type Kind, one } from '../core/schema/kinds.ts';
import { quoted } from '../core/shown.ts';
import { nearest } from '../core/suggest.ts';
import type { Console } from './console.ts';
import { EXIT } from './run.ts';
import { fileFrom, titlesOf } from './titles.ts';
import { choice, readArguments, UsageError } from './usage.ts';

export const help = `KIND is one of: ${KINDS.join(', ')}.

  --format text|json     a line each, or one array of { id, kind, name, file }
`;

export async function command(args: string[], console: Console): Promise<number> {
  const { values, positionals } = readArguments(args, ['format'], 1);
  const format = choice('format', values.format, ['text', 'json']) ?? 'text';
  const kind = kindOf(positionals[0]);
  const titles = await titlesOf(console.catalog, kind);
  for (const title of titles) {
    if (title.name === null) console.err(`misrender: ${fileFrom(title)} cannot be read; "misrender check" says why.\n`);
  }
  if (format === 'json') {
    const rows = titles.map((title) => ({ id: title.id, kind, name: title.name, file: fileFrom(title) }));
    console.out(`${JSON.stringify(rows, null, 2)}\n`);
    return EXIT.fine;
  }
  const widest = Math.max(0, ...titles.map(({ id }) => id.length));
  const rows = titles.map(({ id, name }) =>
    `${id.padEnd(widest)}  ${name === id || name === null ? '' : name}`.trimEnd(),
  );
  console.out(rows.map((row) => `${row}\n`).join(''));
  if (titles.length === 0) console.err(`misrender: the catalog has no ${one(kind)} yet.\n`);
  return EXIT.fine;
}

/** @throws {UsageError} where there is no such kind */
function kindOf(word: string | undefined): Kind {
  if (word === undefined) throw new UsageError(`list wants a kind: ${KINDS.join(', ')}.`);
  const kind = KINDS.find((known) => known === word);
  if (kind) return kind;
  const suggestion = nearest(word, KINDS);
  const advice = suggestion ? `Did you mean "${suggestion}"?` : `The kinds are ${KINDS.join(', ')}.`;
  throw new UsageError(`There is no kind of record called ${quoted(word)}. ${advice}`);
}
