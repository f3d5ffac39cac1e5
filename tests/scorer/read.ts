/** Shots of a prompt that is read with the words of the whole catalog, wherever it is parted: what they say, before any score. */
import { compileCueSet } from '../../src/core/catalog/compile.ts';
import { applyEdits } from '../../src/scorer/drafts.ts';
import { learnLexicons, roomFor } from '../../src/scorer/learn.ts';
import { Registry } from '../../src/scorer/lists.ts';
import { markedShots } from '../../src/scorer/marked.ts';
import type { Scan, Work } from '../../src/scorer/scan.ts';
import { createSheet, fill } from '../../src/scorer/sheet.ts';
import { shotEdits } from '../../src/scorer/shot.ts';
import { createReader } from '../../src/text/reader.ts';
import { tokenAt } from '../../src/text/reading.ts';
import { catalog } from '../real-catalog.ts';

const cueSet = compileCueSet(catalog);
const reader = createReader(cueSet.traditional, roomFor(cueSet.lexicons));
for (const _ of learnLexicons(reader, cueSet));
const registry = new Registry(cueSet.lexicons.ids.length);

/** As much of a scan as shots ask for. */
function read(prompt: string): [work: Work, now: Scan] {
  const sheet = createSheet(reader.vocabulary, registry);
  fill(sheet, reader, prompt);
  return [{ cueSet } as Work, { sheet } as Scan];
}

/** The last shot of a prompt that is parted at each "|"; "none" where it would not stand by itself. */
export function lastShot(parted: string): string {
  const prompt = parted.replaceAll('|', '');
  const [work, now] = read(prompt);
  const { reading } = now.sheet;
  const from = tokenAt(reading, parted.lastIndexOf('|') - parted.split('|').length + 2);
  const edits = shotEdits(work, now, from, reading.tokens, '');
  return edits === null ? 'none' : applyEdits(prompt, edits);
}

/** What stands before the first "|", as a shot. */
export function firstShot(parted: string): string {
  const prompt = parted.replaceAll('|', '');
  const [work, now] = read(prompt);
  const edits = shotEdits(work, now, 0, tokenAt(now.sheet.reading, parted.indexOf('|')), '');
  return edits === null ? 'none' : applyEdits(prompt, edits);
}

/** The shots that an author marked. */
export function shotsAtMarks(prompt: string): string[] {
  const [work, now] = read(prompt);
  return markedShots(work, now, '').map((edits) => applyEdits(prompt, edits));
}
