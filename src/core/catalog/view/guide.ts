/** A guide and what its prose points at: cited works numbered in the order of the text, and whatever leads nowhere. */
import { type Guide, guide } from '../../schema/guide.ts';
import type { Kind } from '../../schema/index.ts';
import { one } from '../../schema/kinds.ts';
import type { Fault } from '../../source-file.ts';
import { nearest } from '../../suggest.ts';
import { locator, type Node, type PlaceOf, plainValue } from '../../tree.ts';
import type { Catalog } from '../catalog.ts';
import { type Bibliography, createBibliography } from './cite.ts';

export interface GuideFile {
  slug: string;
  /** Relative to the catalog's root. */
  file: string;
  /** The whole file, for what its tags name. */
  text: string;
  /** The head; null where there is none. */
  head: Node | null;
  /** What was wrong with reading the head. */
  faults: readonly Fault[];
  placeOf: PlaceOf;
}

export interface GuideView extends Guide {
  slug: string;
  file: string;
  /** Holds every work that the text cites, numbered already. */
  notes: Bibliography;
}

/** The tags of guides and the kind of record that each names. */
const TAGS: Record<string, Kind> = { Cite: 'sources', ModeLink: 'modes' };

/**
 * The guides by their order.
 * @throws with every fault of every guide, each with file, line and remedy
 */
export function guideViews(catalog: Catalog, files: readonly GuideFile[]): GuideView[] {
  const faults: string[] = [];
  const views = files.flatMap((file) => {
    const named = [...namesIn(file.text)];
    faults.push(...named.flatMap((name) => deadEnd(catalog, file, name)));
    const head = readHead(file);
    if (!head.data) {
      faults.push(...head.faults);
      return [];
    }
    const notes = createBibliography(catalog);
    for (const { kind, id } of named) if (kind === 'sources' && catalog.find(kind, id)) notes.cite([id]);
    return [{ ...head.data, slug: file.slug, file: file.file, notes }];
  });
  if (faults.length > 0)
    throw new Error(`The guides have problems, so there is nothing to build.\n\n${faults.join('\n')}`);
  return views.sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
}

function readHead({ file, head, faults, placeOf }: GuideFile): { data?: Guide; faults: string[] } {
  const told = (line: number, column: number, what: string) => `catalog/${file}:${line}:${column}  ${what}`;
  if (faults.length > 0)
    return { faults: faults.map(({ line, column, what, fix }) => told(line, column, `${what} ${fix}`)) };
  if (!head)
    return {
      faults: [told(1, 1, 'A guide begins with a head between two lines of "---": title, summary, order, checked.')],
    };
  const { data, error } = guide.safeParse(plainValue(head));
  if (data) return { data, faults: [] };
  const locate = locator(head, placeOf);
  return {
    faults: error.issues.map(({ path, message }) => {
      const { line, column } = locate(path as (string | number)[]);
      return told(line, column, `${path.join('.') || 'The head'}: ${message}`);
    }),
  };
}

interface Named {
  kind: Kind;
  id: string;
  line: number;
}

/** The records that the tags of a text name: `<Cite of="a b" />`, `<ModeLink of="c">`. */
function* namesIn(text: string): Generator<Named> {
  for (const { 1: tag = '', 2: ids = '', index } of text.matchAll(/<(Cite|ModeLink)\s+of="([^"]*)"/g)) {
    const line = text.slice(0, index).split('\n').length;
    for (const id of ids.split(/\s+/)) yield { kind: TAGS[tag] as Kind, id, line };
  }
}

function deadEnd(catalog: Catalog, { file }: GuideFile, { kind, id, line }: Named): string[] {
  if (catalog.find(kind, id)) return [];
  const suggestion = nearest(
    id,
    catalog.all(kind).map((record) => record.id),
  );
  const fix = suggestion ? ` Did you mean "${suggestion}"?` : '';
  return [`catalog/${file}:${line}  There is no ${one(kind)} called "${id}".${fix}`];
}
