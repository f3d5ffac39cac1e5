/** YAML text turned into a tree with places, or into faults: one for each cause, and nothing accepted in silence. */
import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Range,
  type Scalar,
  type Node as YamlNode,
} from 'yaml';
import { counted, quoted, shown } from '../../core/shown.ts';
import type { ReadingFault } from '../../core/source-file.ts';
import type { Entry, Node, PlaceOf, ScalarNode, Span } from '../../core/tree.ts';
import { asFault, complaints, oddSpace } from './complaints.ts';
import { DEEPEST, type Scan, scan } from './scan.ts';

export interface Parsed {
  /** Null where the file holds nothing, or nothing that can be trusted. */
  tree: Node | null;
  isEmpty: boolean;
  faults: ReadingFault[];
  comments: Span[];
}

/** Errors of the library over what is refused as a feature anyway. */
const TOLD_AS_FEATURES = new Set(['BAD_ALIAS', 'TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE']);

/** Never throws. Anchors, aliases, merge keys, tags, directives and further documents are faults. */
export function parseYaml(text: string, placeOf: PlaceOf): Parsed {
  const found = scan(text);
  const broken = (faults: ReadingFault[]): Parsed => ({ tree: null, isEmpty: false, faults, comments: found.comments });
  if (found.tooDeep) return broken([tooDeep(placeOf(found.tooDeep))]);
  const composer = new Composer({ schema: 'core', uniqueKeys: false, strict: true, logLevel: 'silent' });
  const [document] = composer.compose(found.tokens, true, text.length);
  const builder = new Builder(text, placeOf, found);
  const tree = document?.contents ? builder.node(document.contents as YamlNode) : null;
  const refused = [...builder.faults, ...features(text, found, builder.mergeAliases, placeOf)];
  const problems = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const errors = problems.filter(({ code }) => !TOLD_AS_FEATURES.has(code));
  const isTold = ({ line }: ReadingFault) => refused.some((fault) => fault.line === line);
  const unread = complaints(text, errors, found, placeOf).filter((fault) => !isTold(fault));
  const last = unread.at(-1)?.line ?? Number.POSITIVE_INFINITY;
  if (errors.length > 0 || unread.length > 0) {
    // What comes after the place where reading failed may be misread, and nothing is said of it.
    return broken([...refused.filter(({ line }) => line <= last), ...unread]);
  }
  const misread = tree?.type === 'scalar' ? oddSpace(text, tree.end) : null;
  if (misread) return broken([asFault(misread, placeOf)]);
  const isBlank = tree === null || (tree.type === 'scalar' && tree.written === '');
  const isEmpty = isBlank && found.furtherDocuments.length === 0;
  return { tree: isBlank ? null : tree, isEmpty, faults: refused, comments: found.comments };
}

function tooDeep(place: ReturnType<PlaceOf>): ReadingFault {
  return {
    slug: 'bad-yaml',
    ...place,
    what: `The file is nested deeper than ${DEEPEST} levels.`,
    fix: 'Look for brackets, dashes or indentation that should not be there; no record needs so many levels.',
    expected: [`at most ${DEEPEST} levels`],
  };
}

/** Everything a record may not use, from what the scan met. */
function features(text: string, found: Scan, inMerges: ReadonlySet<number>, placeOf: PlaceOf): ReadingFault[] {
  const of = ({ start, end }: Span) => shown(text.slice(start, end));
  const fault = (span: Span, what: string, fix: string): ReadingFault => ({
    slug: 'yaml-feature',
    ...placeOf(span),
    what,
    fix,
    value: of(span),
  });
  const faults: ReadingFault[] = [];
  const aliases = found.aliases.filter(({ start }) => !inMerges.has(start));
  const [alias] = aliases;
  const [anchor] = found.anchors;
  const more = aliases.length > 1 ? ` (and ${counted(aliases.length - 1, 'more alias', 'more aliases')})` : '';
  if (alias) {
    const fix =
      'Write the value out where it is wanted. If the text itself begins with "*", put it in quotation marks.';
    faults.push(fault(alias, `"${of(alias)}" is an alias${more}; records do not use them.`, fix));
  } else if (anchor && inMerges.size === 0) {
    const fix = 'Take it away. If the text itself begins with "&", put it in quotation marks.';
    faults.push(fault(anchor, `"${of(anchor)}" is an anchor; records do not use them.`, fix));
  }
  for (const tag of found.tags) {
    const fix = 'Take it away. If the text itself begins with "!", put it in quotation marks.';
    faults.push(fault(tag, `"${of(tag)}" is a tag; records do not use them.`, fix));
  }
  for (const directive of found.directives)
    faults.push(fault(directive, `"${of(directive)}" is a directive; records do not use them.`, 'Take the line away.'));
  const [further] = found.furtherDocuments;
  if (further)
    faults.push(
      fault(
        further,
        'A second document begins here; a file holds one record.',
        'Move it to a file of its own, or take the line away.',
      ),
    );
  return faults;
}

/** Turns the library's nodes into ours, refusing what no record may hold. Depth was bounded by the scan. */
class Builder {
  readonly faults: ReadingFault[] = [];
  /** Offsets of aliases that are told of as part of a merge key. */
  readonly mergeAliases = new Set<number>();
  readonly #text: string;
  readonly #placeOf: PlaceOf;
  readonly #refused: ReadonlySet<number>;

  constructor(text: string, placeOf: PlaceOf, found: Scan) {
    this.#text = text;
    this.#placeOf = placeOf;
    this.#refused = new Set(found.tags.map(({ start }) => start));
  }

  node(node: YamlNode | null, at = 0): Node {
    const range = node?.range as Range | null | undefined;
    const span = range ? { start: range[0], end: range[1] } : { start: at, end: at };
    if (isAlias(node) || (node?.tag !== undefined && this.#refused.size > 0)) return { type: 'hole', ...span };
    if (isSeq(node))
      return { type: 'list', ...span, items: node.items.map((item) => this.node(item as YamlNode, span.start)) };
    if (isMap(node)) return { type: 'map', ...span, entries: this.#entries(node.items as Pair<YamlNode, YamlNode>[]) };
    return this.#scalar(node as Scalar | null, span);
  }

  #scalar(node: Scalar | null, span: Span): ScalarNode {
    const written = this.#text.slice(span.start, span.end);
    const style = node?.type === 'PLAIN' || !node ? 'plain' : node.type?.startsWith('BLOCK') ? 'block' : 'quoted';
    const value = node?.value;
    const isKnown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { type: 'scalar', ...span, style, written, value: isKnown ? value : null };
  }

  #entries(pairs: readonly Pair<YamlNode, YamlNode>[]): Entry[] {
    const entries = new Map<string, Entry>();
    for (const pair of pairs) {
      const key = this.#key(pair);
      if (!key) continue;
      const value = this.node(pair.value, key.end);
      const name = String(key.value);
      const first = entries.get(name);
      if (first) this.#tellDuplicate(key, first.key);
      else entries.set(name, { key, value });
    }
    return [...entries.values()];
  }

  /** The key of a pair, or null where it was refused. */
  #key({ key, value }: Pair<YamlNode, YamlNode>): ScalarNode | null {
    if (isAlias(key)) return null;
    const node = this.node(key);
    if (!isScalar(key) || node.type !== 'scalar') {
      this.#refuse(node, 'A key is a list or a mapping here; keys are text.', 'Write the key as one word.');
      return null;
    }
    if (node.style === 'plain' && node.value === '<<') {
      for (const alias of isSeq(value) ? value.items : [value])
        if (isAlias(alias) && alias.range) this.mergeAliases.add(alias.range[0]);
      this.#refuse(node, '"<<" is a merge key; records do not use them.', 'Write the keys out.');
      return null;
    }
    if (typeof node.value === 'string') return node;
    if (node.written !== '')
      this.#refuse(
        node,
        `The key ${quoted(node.written)} is not text.`,
        `Put it in quotation marks: "${node.written}".`,
      );
    else if (this.#text.startsWith('-', node.start))
      this.#refuse(
        node,
        'An item with a dash stands here, where a key is wanted.',
        'Put it under the key of its list.',
      );
    else this.#refuse(node, 'No key stands before this colon.', 'Write one.');
    return null;
  }

  #refuse(node: Node, what: string, fix: string): void {
    this.faults.push({
      slug: 'yaml-feature',
      ...this.#placeOf(node),
      what,
      fix,
      value: shown(this.#text.slice(node.start, node.end)),
    });
  }

  #tellDuplicate(key: ScalarNode, first: ScalarNode): void {
    const before = this.#placeOf(first);
    this.faults.push({
      slug: 'bad-yaml',
      ...this.#placeOf(key),
      what: `The key ${quoted(key.value)} stands here a second time; it stands in line ${before.line} already.`,
      fix: 'Keep one of the two.',
      value: shown(key.value),
      related: [{ ...before, note: 'the first' }],
    });
  }
}
