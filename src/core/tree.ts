/** A record's file as a tree of values that know where they stand, free of any YAML library. */

import type { Locate, Path } from './catalog/record.ts';
import type { Place } from './problem.ts';

/** UTF-16 offsets into the text of the file; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface ScalarNode extends Span {
  type: 'scalar';
  style: 'plain' | 'quoted' | 'block';
  /** What the file says, quotes and all: `1.10` stays `1.10`. */
  written: string;
  /** What YAML makes of it. Only a plain scalar is ever anything but a string. */
  value: string | number | boolean | null;
}
export interface ListNode extends Span {
  type: 'list';
  items: Node[];
}
export interface Entry {
  key: ScalarNode;
  value: Node;
}
export interface MapNode extends Span {
  type: 'map';
  entries: Entry[];
}
/** Something stood here that was refused and has been told of already; nothing more is said about it. */
export interface HoleNode extends Span {
  type: 'hole';
}
export type Node = ScalarNode | ListNode | MapNode | HoleNode;

export type PlaceOf = (span: Span) => Place;

/** The text of a key. Keys that are not text were refused by the reader. */
export function keyText(entry: Entry): string {
  return String(entry.key.value);
}

export function entryOf(map: MapNode, key: string): Entry | undefined {
  return map.entries.find((entry) => keyText(entry) === key);
}

/** The node at a path, or undefined where the path leads nowhere. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    if (node?.type === 'list') node = node.items[Number(step)];
    else if (node?.type === 'map') node = entryOf(node, String(step))?.value;
    else return undefined;
  }
  return node;
}

/** Whether a path leads into, or to, something that was refused. */
export function inHole(root: Node, path: Path): boolean {
  return path.some((_, i) => nodeAt(root, path.slice(0, i))?.type === 'hole') || nodeAt(root, path)?.type === 'hole';
}

/** The plain value of a tree; holes are left out. Keys are own properties whatever they are called. */
export function plainValue(node: Node): unknown {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(plainValue);
  if (node.type === 'hole') return undefined;
  const known = node.entries.filter(({ value }) => value.type !== 'hole');
  return Object.fromEntries(known.map((entry) => [keyText(entry), plainValue(entry.value)]));
}

/** Every scalar of a tree with its path; a key has the path of its value and `isKey`. */
export function* scalars(node: Node, path: Path = []): Generator<{ node: ScalarNode; path: Path; isKey: boolean }> {
  if (node.type === 'scalar') yield { node, path, isKey: false };
  if (node.type === 'list') for (const [i, item] of node.items.entries()) yield* scalars(item, [...path, i]);
  if (node.type !== 'map') return;
  for (const entry of node.entries) {
    const at = [...path, keyText(entry)];
    yield { node: entry.key, path: at, isKey: true };
    yield* scalars(entry.value, at);
  }
}

/** Finds places by path; where a path leads nowhere, the nearest parent's. */
export function locator(root: Node, placeOf: PlaceOf): Locate {
  return (path, at = 'value') => {
    const last = path.at(-1);
    const parent = last === undefined ? undefined : nodeAt(root, path.slice(0, -1));
    if (at === 'key' && parent?.type === 'map') {
      const entry = entryOf(parent, String(last));
      if (entry) return placeOf(entry.key);
    }
    for (let length = path.length; length >= 0; length--) {
      const node = nodeAt(root, path.slice(0, length));
      if (node) return placeOf(node);
    }
    return placeOf(root);
  };
}
