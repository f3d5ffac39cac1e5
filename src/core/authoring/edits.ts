/** Changes to the text of a record that leave everything else in it as it was written, comments and all. */
import type { Path } from '../catalog/record.ts';
import { type Node, nodeAt } from '../tree.ts';
import { yamlText } from './scalar.ts';

export interface Edit {
  start: number;
  end: number;
  to: string;
}

/** Edits do not overlap; the order they come in does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, to } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + to;
    at = end;
  }
  return result + text.slice(at);
}

/** What a reference became; `isWhole` is false where only the first of several ids found room. */
export interface Rewritten {
  edits: Edit[];
  isWhole: boolean;
}

/**
 * Writes other ids where one stands. An item of a list becomes several items; an entry about one record becomes an
 * entry for each; an item that stands in the list already is taken out; a single value becomes the first.
 */
export function rewriteReference(text: string, root: Node, path: Path, ids: readonly string[]): Rewritten {
  const node = nodeAt(root, path);
  const [first = ''] = ids;
  if (!node) return { edits: [], isWhole: false };
  const list = nodeAt(root, path.slice(0, -1));
  if (list?.type === 'list') {
    const present = new Set(list.items.map((item) => (item.type === 'scalar' ? String(item.value) : '')));
    const wanted = ids.filter((id) => !present.has(id));
    return { edits: [itemEdit(text, list.items, node, wanted)], isWhole: true };
  }
  const own = { start: node.start, end: node.end, to: yamlText(first) };
  if (ids.length === 1) return { edits: [own], isWhole: true };
  const entry = nodeAt(root, path.slice(0, -1));
  const prefix = entry ? dashBefore(text, entry.start) : null;
  const isOfList = nodeAt(root, path.slice(0, -2))?.type === 'list';
  if (!entry || !isOfList || prefix === null) return { edits: [own], isWhole: false };
  const body = text.slice(entry.start, entry.end).trimEnd();
  const copies = ids.slice(1).map((id) => {
    const at = node.start - entry.start;
    return `\n${prefix}${body.slice(0, at)}${yamlText(id)}${body.slice(at + node.end - node.start)}`;
  });
  const end = entry.start + body.length;
  return { edits: [own, { start: end, end, to: copies.join('') }], isWhole: true };
}

/** The item replaced by others in its own style, or taken out with its line or comma where there are none. */
function itemEdit(text: string, items: readonly Node[], node: Node, ids: readonly string[]): Edit {
  const prefix = dashBefore(text, node.start);
  const glue = prefix === null ? ', ' : `\n${prefix}`;
  if (ids.length > 0) return { start: node.start, end: node.end, to: ids.map(yamlText).join(glue) };
  if (prefix !== null) {
    const lineEnd = text.indexOf('\n', node.end);
    return { start: node.start - prefix.length, end: lineEnd < 0 ? text.length : lineEnd + 1, to: '' };
  }
  const i = items.indexOf(node);
  const [before, after] = [items[i - 1], items[i + 1]];
  if (before) return { start: before.end, end: node.end, to: '' };
  return { start: node.start, end: after ? after.start : node.end, to: '' };
}

/** The dash and its indentation where the value begins a line of a list; null where it stands in brackets. */
function dashBefore(text: string, start: number): string | null {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^\s*-\s+$/.test(line) ? line : null;
}
