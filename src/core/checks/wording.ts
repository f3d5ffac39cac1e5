/** How checks name a place and a value in their sentences. */
import type { Path } from '../catalog/record.ts';
import { quoted, shown } from '../shown.ts';
import type { Node } from '../tree.ts';

/** `"strength"`, `Item 2 of "sources"`, or `The record` for the whole of it. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The record';
  if (typeof last === 'string') return quoted(last);
  const list = path.at(-2);
  return list === undefined ? `Item ${last + 1}` : `Item ${last + 1} of ${quoted(list)}`;
}

/** What stands there, in words: `a list`, `the number 1.10`, `the text "…"`. */
export function inWords(node: Node | undefined): string {
  if (node?.type === 'list') return 'a list';
  if (node?.type === 'map') return 'a mapping';
  if (node?.type !== 'scalar') return 'nothing';
  if (Number.isFinite(node.value)) return `the number ${shown(node.written)}`;
  if (typeof node.value === 'string') return `the text ${quoted(node.value)}`;
  return shown(node.written);
}

/** What is shown as the value of a problem: of a scalar, what it says. */
export function valueShown(node: Node | undefined): string | undefined {
  if (node?.type !== 'scalar') return undefined;
  return shown(typeof node.value === 'string' ? node.value : node.written);
}
