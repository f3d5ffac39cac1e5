/** Renames a record, puts it together with another, or splits it: every reference follows, and a redirect stays behind. */
import type { AnyRecord } from '../catalog/record.ts';
import type { Reading } from '../reading.ts';
import { modelAndMode, referencesOf } from '../references.ts';
import { type Kind, one } from '../schema/kinds.ts';
import { anyOf, quoted } from '../shown.ts';
import { applyEdits, rewriteReference } from './edits.ts';
import { isRefusal, type Place, placeFor, type Refusal } from './place.ts';
import { yamlText } from './scalar.ts';

export interface Move {
  kind: Kind;
  from: string;
  to: readonly string[];
  /** YYYY-MM-DD. */
  today: string;
  /** Why it moved; left out, the redirect says what was done. */
  why?: string | undefined;
}

export interface Moved {
  /** New texts by file. */
  writes: Map<string, string>;
  /** Files that are there no longer. */
  removes: string[];
  /** How many references were rewritten. */
  references: number;
  /** Places a person should look at, each a sentence. */
  notes: string[];
}

/** What a move comes to; nothing is written here. Every file must have been read: see `unread`. */
export function plannedMove(readings: readonly Reading[], move: Move): Moved | Refusal {
  const idsOf = (kind: Kind) => readings.filter(({ source }) => source.kind === kind).map(({ source }) => source.id);
  const ids = idsOf(move.kind);
  const places = move.to.map((id) => placeFor(move.kind, id, idsOf));
  const refusal = places.find(isRefusal);
  if (refusal) return refusal;
  const old = readings.find(({ source }) => source.kind === move.kind && source.id === move.from);
  if (!old)
    return {
      why: `There is no ${one(move.kind)} called ${quoted(move.from)}: npm run -s misrender -- list ${move.kind}`,
    };
  if (move.to.includes(move.from)) return { why: `${quoted(move.from)} is where the record is now. Name another id.` };
  return new Mover(readings, move, old, places as Place[], new Set(ids)).run();
}

class Mover {
  readonly #moved: Moved = { writes: new Map(), removes: [], references: 0, notes: [] };
  readonly #readings: readonly Reading[];
  readonly #move: Move;
  readonly #old: Reading;
  readonly #places: readonly Place[];
  readonly #ids: ReadonlySet<string>;

  constructor(
    readings: readonly Reading[],
    move: Move,
    old: Reading,
    places: readonly Place[],
    ids: ReadonlySet<string>,
  ) {
    this.#readings = readings;
    this.#move = move;
    this.#old = old;
    this.#places = places;
    this.#ids = ids;
  }

  run(): Moved | Refusal {
    const texts = new Map(this.#readings.map((reading) => [reading.source.file, this.#rewritten(reading)]));
    const text = texts.get(this.#old.source.file) ?? '';
    for (const { id, file } of this.#places) if (!this.#ids.has(id)) this.#moved.writes.set(file, text);
    this.#moved.removes.push(this.#old.source.file);
    texts.delete(this.#old.source.file);
    const refusal = this.#failures(texts);
    if (refusal) return refusal;
    for (const { source } of this.#readings) {
      const now = texts.get(source.file);
      if (now !== undefined && now !== source.text) this.#moved.writes.set(source.file, now);
    }
    return this.#redirect() ?? this.#moved;
  }

  /** The text of a record with every reference to the old id led to the new ones. */
  #rewritten({ source, record }: Reading): string {
    const { kind, from, to } = this.#move;
    const { tree, text } = source;
    if (!record || !tree) return text;
    const edits = referencesOf(record).flatMap((reference) => {
      if (reference.kind !== kind || reference.id !== from) return [];
      const { edits, isWhole } = rewriteReference(text, tree, reference.path, to);
      this.#moved.references++;
      const { line } = record.locate(reference.path);
      if (!isWhole) this.#moved.notes.push(`${source.file}:${line} takes one id, and now has ${quoted(to[0])}.`);
      return edits;
    });
    return applyEdits(text, edits);
  }

  /** A failure lies in the folder of its model and bears the name of its mode: it goes where they go. */
  #failures(texts: Map<string, string>): Refusal | null {
    const { kind, from, to } = this.#move;
    if (kind !== 'models' && kind !== 'modes') return null;
    const [first = ''] = to;
    const taken = new Set(this.#readings.map(({ source }) => source.file));
    for (const { source } of this.#readings) {
      if (source.kind !== 'failures') continue;
      const { model, mode } = modelAndMode(source.file);
      if ((kind === 'models' ? model : mode) !== from) continue;
      const file = kind === 'models' ? `failures/${first}/${mode}.yml` : `failures/${model}/${first}.yml`;
      if (taken.has(file))
        return { why: `${source.file} would become ${file}, which is there. Put those two together first, then move.` };
      this.#moved.writes.set(file, texts.get(source.file) ?? source.text);
      this.#moved.removes.push(source.file);
      texts.delete(source.file);
      if (to.length > 1)
        this.#moved.notes.push(
          `${file} holds all that was known of ${quoted(from)}; move what belongs to ${anyOf(to.slice(1).map((id) => quoted(id)))}.`,
        );
    }
    return null;
  }

  #redirect(): Refusal | null {
    const { kind, from, to, today, why } = this.#move;
    const file = `redirects/${from}.yml`;
    const redirects = this.#readings.flatMap(({ record }) => (record?.kind === 'redirects' ? record : []));
    if (redirects.some(({ id }) => id === from))
      return {
        why: `${file} is there already, for a record of another kind that moved. Choose by hand which of the two it shall be.`,
      };
    // An id that is in use again needs no redirect away from it.
    for (const back of redirects) if (back.data.kind === kind && to.includes(back.id)) this.#drop(back);
    const isMerged = to.some((id) => this.#ids.has(id));
    const done =
      to.length > 1 ? 'It was split.' : isMerged ? 'It was put together with another record.' : 'It got another name.';
    const head = `# ${to.length > 1 ? 'Split' : 'Moved'}: the old address keeps answering.`;
    const lines = [
      head,
      `kind: ${kind}`,
      'to:',
      ...to.map((id) => `  - ${yamlText(id)}`),
      `since: ${today}`,
      `why: ${yamlText(why ?? done)}`,
    ];
    this.#moved.writes.set(file, `${lines.join('\n')}\n`);
    return null;
  }

  #drop({ file }: AnyRecord): void {
    this.#moved.writes.delete(file);
    this.#moved.removes.push(file);
  }
}
