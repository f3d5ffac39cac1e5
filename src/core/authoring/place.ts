/** Where a new record belongs: its file, or the sentence that says why there can be none. */
import { failureId } from '../catalog/record.ts';
import { ID_PATTERN } from '../schema/common.ts';
import { KINDS, type Kind, one } from '../schema/kinds.ts';
import { anyOf, quoted } from '../shown.ts';
import { nearest } from '../suggest.ts';

export interface Place {
  kind: Kind;
  /** Of a failure: model and mode joined by a hyphen. */
  id: string;
  /** Relative to the catalog's root, with forward slashes. */
  file: string;
}
export interface FailurePlace extends Place {
  model: string;
  mode: string;
}
/** Why there is no such place, and what to do instead. */
export interface Refusal {
  why: string;
}

export type IdsOf = (kind: Kind) => readonly string[];

const LONGEST_ID = 60;

/** The kind that a person means by "source", "sources" or "Source"; a refusal names the nearest. */
export function kindCalled(word: string): Kind | Refusal {
  const wanted = word.toLowerCase();
  const kind = KINDS.find((known) => known === wanted || one(known) === wanted);
  if (kind) return kind;
  const suggestion = nearest(wanted, KINDS.map(one));
  const advice = suggestion ? `Did you mean "${suggestion}"?` : `The kinds are ${anyOf(KINDS.map(one))}.`;
  return { why: `There is no kind of record called ${quoted(word)}. ${advice}` };
}

/** The place of a record that is not there yet. `idsOf` gives the ids there are. */
export function placeFor(kind: Kind, id: string, idsOf: IdsOf): Place | FailurePlace | Refusal {
  if (kind === 'failures') return failurePlace(id, idsOf);
  const place = { kind, id, file: `${kind}/${id}.yml` };
  return refusalOfId(id) ?? place;
}

export function isRefusal(value: object | string): value is Refusal {
  return typeof value === 'object' && 'why' in value;
}

function refusalOfId(id: string): Refusal | null {
  if (ID_PATTERN.test(id) && id.length <= LONGEST_ID) return null;
  const words = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  const suggestion = words?.join('-').slice(0, LONGEST_ID).replace(/-$/, '');
  const rule = `an id is lower-case words joined by hyphens, ${LONGEST_ID} characters at most.`;
  return { why: `${quoted(id)} is no id: ${rule}${suggestion ? ` Try "${suggestion}".` : ''}` };
}

/** Of "open-sora-flicker", model and mode; "open-sora/flicker" will do as well. */
export function pairOf(id: string, idsOf: IdsOf): { model: string; mode: string } | null {
  for (const model of idsOf('models')) {
    const mode = idsOf('modes').find((known) => id === failureId(model, known) || id === `${model}/${known}`);
    if (mode) return { model, mode };
  }
  return null;
}

function failurePlace(id: string, idsOf: IdsOf): FailurePlace | Refusal {
  const pair = pairOf(id, idsOf);
  if (!pair) return { why: whyNoPair(id, idsOf) };
  const { model, mode } = pair;
  return { kind: 'failures', id: failureId(model, mode), file: `failures/${model}/${mode}.yml`, model, mode };
}

function whyNoPair(id: string, idsOf: IdsOf): string {
  const models = [...idsOf('models')].sort((a, b) => b.length - a.length);
  const modes = idsOf('modes');
  const model = models.find((known) => id.startsWith(`${known}-`) || id.startsWith(`${known}/`));
  if (model !== undefined) return unknownPart('mode', id.slice(model.length + 1), modes);
  const mode = [...modes]
    .sort((a, b) => b.length - a.length)
    .find((known) => /[-/]$/.test(id.slice(0, -known.length)) && id.endsWith(known));
  if (mode !== undefined) return unknownPart('model', id.slice(0, -mode.length - 1), models);
  const pairs = models.flatMap((one) => modes.map((other) => failureId(one, other)));
  const suggestion = nearest(id, pairs);
  const advice = suggestion
    ? `Did you mean "${suggestion}"?`
    : 'Both must be there: "list models" and "list modes" show them.';
  return `${quoted(id)} is no failure: its id is <model>-<mode>. ${advice}`;
}

function unknownPart(word: 'model' | 'mode', id: string, known: readonly string[]): string {
  const suggestion = nearest(id, known);
  const meant = suggestion ?? sharingAWord(id, known);
  const create = `npm run -s misrender -- new ${word} ${id}`;
  const find = word === 'mode' ? '"misrender diagnose" finds a mode by what one sees. ' : '';
  const advice = meant
    ? `Did you mean "${meant}"? ${find}If none fits, create it: `
    : `${find}If none fits, create it first: `;
  return `There is no ${word} called ${quoted(id)}. ${advice}${create}`;
}

/** The first known id with a word of this one, one or many of it: "hands" is meant for "hand-deformation". */
function sharingAWord(id: string, known: readonly string[]): string | undefined {
  const one = (word: string) => word.replace(/s$/, '');
  const words = new Set(id.split('-').map(one));
  return known.find((other) => other.split('-').some((word) => words.has(one(word))));
}
