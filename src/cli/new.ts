/** `new`: writes a record whose blanks are to be filled, where it belongs. */
import { join } from 'node:path';
import { type FailurePlace, isRefusal, kindCalled, type Place, placeFor } from '../core/authoring/place.ts';
import { type SkeletonOptions, scalarKeys, skeleton } from '../core/authoring/skeleton.ts';
import { KINDS, type Kind, one } from '../core/schema/kinds.ts';
import { anyOf, counted, quoted } from '../core/shown.ts';
import { listCatalog } from '../io/folder.ts';
import { writeNewFile } from '../io/write.ts';
import { type Console, pathFrom } from './console.ts';
import { EXIT } from './run.ts';
import { readData } from './titles.ts';
import { dayOf, readArguments, UsageError } from './usage.ts';

export const help = `KIND is one of: ${KINDS.map(one).join(', ')}.
ID is the file's name to be; of a failure it is <model>-<mode>, as in seedance-flicker.

  --source ID            put it wherever a source is cited; where there is none of that id, its record is written too
  --today YYYY-MM-DD     the day that stands as checked or read; left out, today
  --KEY VALUE            any key of one value, filled in at once: --url https://… --title "…" --speaks user

  misrender new source some-blog --url https://example.org/post --title "Six models, one prompt"
  misrender new failure seedance-flicker --source some-blog
`;

export async function command(args: string[], console: Console): Promise<number> {
  const keys = [...new Set(KINDS.flatMap(scalarKeys))];
  const { values, positionals } = readArguments(args, ['today', 'source', ...keys], 2);
  const { today: day, source, ...given } = values;
  const [word, id] = positionals;
  if (word === undefined || id === undefined)
    throw new UsageError(`new wants a kind and an id, as in: new ${word ?? 'source'} ${id ?? 'some-blog'}`);
  const kind = orUsageError(kindCalled(word));
  const shelf = shelfOf(console);
  const today = dayOf(day);
  const places: Written[] = [];
  const cited = source === undefined ? null : orUsageError(placeFor('sources', source, shelf.idsOf));
  const writesSource = cited !== null && kind !== 'sources' && !shelf.idsOf('sources').includes(cited.id);
  const isOfSource = (key: string) =>
    writesSource && !scalarKeys(kind).includes(key) && scalarKeys('sources').includes(key);
  const own = Object.fromEntries(Object.entries(given).filter(([key]) => !isOfSource(key)));
  refuseStrangers(kind, Object.keys(own), source);
  places.push({ place: newPlace(kind, id, shelf), given: own });
  if (writesSource) {
    const rest = Object.fromEntries(Object.entries(given).filter(([key]) => isOfSource(key)));
    places.push({ place: newPlace('sources', cited.id, shelf), given: rest });
  }
  const texts = await Promise.all(places.map(({ place, given }) => textOf(place, { given, today, source }, shelf)));
  let blanks = 0;
  for (const [i, { place }] of places.entries()) {
    const { text, blanks: own } = texts[i] as (typeof texts)[number];
    if (!writeNewFile(console.catalog, place.file, text)) throw new UsageError(isThere(place, console));
    console.out(`${pathFrom(console.cwd, join(console.catalog, place.file))}\n`);
    blanks += own;
  }
  console.err(
    `misrender: ${counted(blanks, 'value')} to fill in; "npm run -s check" names each and what belongs there.\n`,
  );
  return EXIT.fine;
}

interface Written {
  place: Place | FailurePlace;
  given: Record<string, string | undefined>;
}

/** What lies in the catalog, as far as a new record needs to know. */
interface Shelf {
  root: string;
  console: Console;
  idsOf: (kind: Kind) => string[];
}

function shelfOf(console: Console): Shelf {
  const { files } = listCatalog(console.catalog);
  const byKind = Map.groupBy(files, ({ kind }) => kind);
  return { root: console.catalog, console, idsOf: (kind) => (byKind.get(kind) ?? []).map(({ id }) => id) };
}

/** @throws {UsageError} where the id cannot be, is taken, or has moved */
function newPlace(kind: Kind, id: string, shelf: Shelf): Place | FailurePlace {
  const place = orUsageError(placeFor(kind, id, shelf.idsOf));
  if (shelf.idsOf(kind).includes(place.id)) throw new UsageError(isThere(place, shelf.console));
  return place;
}

function isThere({ kind, id, file }: Place, { cwd, catalog }: Console): string {
  return `The ${one(kind)} ${quoted(id)} is there already: ${pathFrom(cwd, join(catalog, file))}`;
}

function orUsageError<T extends object | string>(value: T): Exclude<T, { why: string }> {
  if (isRefusal(value)) throw new UsageError(value.why);
  return value as Exclude<T, { why: string }>;
}

function refuseStrangers(kind: Kind, keys: readonly string[], source: string | undefined): void {
  const allowed = scalarKeys(kind);
  const stranger = keys.find((key) => !allowed.includes(key));
  if (stranger === undefined) return;
  const isOfSource = scalarKeys('sources').includes(stranger);
  const advice = isOfSource
    ? source === undefined
      ? 'It belongs to a source: name one with --source ID.'
      : `It belongs to a source, and ${quoted(source)} is there already.`
    : allowed.length > 0
      ? `It has ${anyOf(allowed)}.`
      : 'It has none that can be given here.';
  throw new UsageError(`A ${one(kind)} has no key ${quoted(stranger)}. ${advice}`);
}

type Filled = Pick<SkeletonOptions, 'today' | 'source'> & { given: Written['given'] };

async function textOf(place: Place | FailurePlace, { given, today, source }: Filled, shelf: Shelf) {
  const known = Object.fromEntries(KINDS.map((kind) => [kind, shelf.idsOf(kind)]));
  const values = Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const { heading, releases } = await about(place, values, shelf.root);
  return skeleton(place.kind, { heading, today, source, given: values, choices: { ...known, releases } });
}

/** The sentence a record opens with, and the releases its model has. */
async function about(place: Place | FailurePlace, given: Record<string, string>, root: string) {
  if ('mode' in place) {
    const model = await readData(root, { kind: 'models', id: place.model, file: `models/${place.model}.yml` });
    const mode = await readData(root, { kind: 'modes', id: place.mode, file: `modes/${place.mode}.yml` });
    const name = String(mode?.name ?? place.mode).toLowerCase();
    const releases = (Array.isArray(model?.releases) ? model.releases : []).flatMap(
      (release: { id?: unknown } | null) => (typeof release?.id === 'string' ? release.id : []),
    );
    return { heading: `What is known of ${name} on ${String(model?.name ?? place.model)}.`, releases };
  }
  const words = given.title ?? given.name ?? place.id.replaceAll('-', ' ');
  return {
    heading: `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?。]$/.test(words) ? '' : '.'}`,
    releases: [],
  };
}
