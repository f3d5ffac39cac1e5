/** Writes the text of a new record from its schema: what is required stands there and is blank, the rest is told in comments. */
import { ID_PATTERN } from '../schema/common.ts';
import type { Kind } from '../schema/index.ts';
import { type JsonSchema, schemaOf } from '../schema-at.ts';
import { hintOf } from './hint.ts';
import { yamlText } from './scalar.ts';

export interface SkeletonOptions {
  /** The sentence the file opens with, without its sign. */
  heading: string;
  /** YYYY-MM-DD; stands wherever a day of checking or reading is wanted. */
  today: string;
  /** Values for top-level keys that are text, a number or one of a few words. */
  given?: Readonly<Record<string, string>>;
  /** The id of a source, put wherever one is cited. */
  source?: string | undefined;
  /** What may stand there, by kind of record and "releases": told where the list is short. */
  choices?: Readonly<Partial<Record<Kind | 'releases', readonly string[]>>>;
}

export interface Skeleton {
  text: string;
  /** How many values have to be filled in. */
  blanks: number;
}

/** Keys that a schema lets one leave out and that a good record has, by path; numbers of items count as "0". */
const ASKED: Partial<Record<Kind, readonly string[]>> = {
  lexicons: ['en', 'en.words'],
  failures: ['statements', 'examples.0.source'],
  benchmarks: ['measures.0.figures.0.model'],
  cues: ['examples.quiet.1', 'examples.quiet.1.because'],
};
const UNKNOWN = 'unknown';
const WIDEST = 112;
const LONGEST_LIST = 15;
const PATTERN_OF_A_DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const ABOUT = [
  'Lines that begin with #: explain; keys behind # may be left out. "npm run -s misrender -- tidy" takes both out.',
  'Fill in what has no value yet: "npm run -s check" names it, and what belongs there.',
];

/** A record that passes the checks of its kind once its blanks are filled. */
export function skeleton(kind: Kind, options: SkeletonOptions): Skeleton {
  const writer = new Writer(kind, options);
  const lines = writer.map(schemaOf(kind), []);
  const head = [`# ${options.heading}`, ...ABOUT.map((line) => `#: ${line}`)];
  return { text: `${[...head, ...lines].join('\n')}\n`, blanks: writer.blanks };
}

/** The top-level keys of a kind that take one value: those `given` may hold. */
export function scalarKeys(kind: Kind): string[] {
  const { properties = {} } = schemaOf(kind);
  return Object.keys(properties).filter((key) => {
    const branches = branchesOf(properties[key] as JsonSchema);
    return !branches.some(({ type }) => type === 'array' || type === 'object');
  });
}

function branchesOf(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf ? schema.anyOf.flatMap(branchesOf) : [schema];
}

/** Lines come without the indentation of their parent; a parent indents what it takes in. */
class Writer {
  blanks = 0;
  /** Within what is only shown as a comment, where keys that may be left out are. */
  #isBrief = false;
  readonly #kind: Kind;
  readonly #options: SkeletonOptions;

  constructor(kind: Kind, options: SkeletonOptions) {
    this.#kind = kind;
    this.#options = options;
  }

  map(schema: JsonSchema, path: readonly string[]): string[] {
    const { properties = {}, required = [], maxProperties } = schema;
    const only = maxProperties === 1 && required.length === 0 ? Object.keys(properties).slice(0, 1) : null;
    return Object.entries(properties).flatMap(([key, inner]) => {
      if (only) return only.includes(key) ? this.#key(key, inner, [...path, key]) : [];
      const isWanted = required.includes(key) || this.#isAsked([...path, key]) || this.#isGiven([...path, key]);
      if (isWanted) return this.#key(key, inner, [...path, key]);
      return this.#isBrief ? [] : this.#leftOut(key, inner, [...path, key]);
    });
  }

  #key(key: string, schema: JsonSchema, path: readonly string[]): string[] {
    return [...this.#help(schema, path), ...this.#entry(key, schema, path)];
  }

  /** A key that may be left out, behind the sign of a comment, with what it would need. */
  #leftOut(key: string, schema: JsonSchema, path: readonly string[]): string[] {
    const before = this.blanks;
    const lines = this.#entry(key, schema, path, true).filter((line) => !/^\s*#/.test(line));
    this.blanks = before;
    return [...this.#help(schema, path), ...lines.map((line) => `# ${line}`)];
  }

  #entry(key: string, schema: JsonSchema, path: readonly string[], isFull = false): string[] {
    const branches = branchesOf(schema);
    const mayBeUnknown = branches.some((branch) => branch.const === UNKNOWN || branch.enum?.includes(UNKNOWN));
    if (mayBeUnknown && !isFull && !this.#isGiven(path)) return this.#unknown(key, branches, path);
    const shape = branches.find(({ const: only }) => only !== UNKNOWN) ?? schema;
    if (shape.type === 'object') return [`${key}:`, ...this.map(shape, path).map(indented)];
    if (shape.type !== 'array') return [`${key}:${this.#value(shape, path)}`];
    const count = shape.minItems ?? (isFull || this.#isAsked(path) ? 1 : 0);
    if (count === 0) return [`${key}: []`, ...this.#instead(key, shape, path)];
    const items = Array.from({ length: count }, (_, i) => this.#item(shape.items ?? {}, [...path, String(i)]));
    return [`${key}:`, ...items.flat().map(indented)];
  }

  /** What may be unknown says so until somebody knows better; how a list or mapping would look stands below. */
  #unknown(key: string, branches: readonly JsonSchema[], path: readonly string[]): string[] {
    const shape = branches.find(({ type }) => type === 'array' || type === 'object');
    return [`${key}: ${UNKNOWN}`, ...(shape ? this.#instead(key, shape, path) : [])];
  }

  #instead(key: string, shape: JsonSchema, path: readonly string[]): string[] {
    if (this.#isBrief) return [];
    const before = this.blanks;
    this.#isBrief = true;
    const lines = this.#entry(key, shape, path, true);
    this.#isBrief = false;
    this.blanks = before;
    return lines.map(commented);
  }

  #item(schema: JsonSchema, path: readonly string[]): string[] {
    const branches = branchesOf(schema);
    const isAskedInside = (ASKED[this.#kind] ?? []).some((asked) => asked.startsWith(`${path.join('.')}.`));
    const object = branches.find(({ type }) => type === 'object');
    const shape = (isAskedInside ? object : undefined) ?? branches.find(({ const: only }) => only !== UNKNOWN) ?? {};
    if (shape.type !== 'object') return [`-${this.#value(shape, path)}`];
    const lines = this.map(shape, path).map(indented);
    const first = lines.findIndex((line) => !/^\s*#/.test(line));
    return lines.map((line, i) => (i === first ? `- ${line.slice(2)}` : line));
  }

  /** The value with a space before it, or nothing, which is a blank. */
  #value(schema: JsonSchema, path: readonly string[]): string {
    const given = path.length === 1 ? this.#options.given?.[path[0] as string] : undefined;
    if (given !== undefined) return ` ${schema.type === 'string' ? yamlText(given) : given}`;
    if (schema['x-references'] === 'sources' && this.#options.source) return ` ${this.#options.source}`;
    if (schema.pattern === PATTERN_OF_A_DAY) return ` ${this.#options.today}`;
    this.blanks++;
    return '';
  }

  #help(schema: JsonSchema, path: readonly string[]): string[] {
    const { means, form, example } = hintOf(branchesOf(schema));
    const description = schema.description ?? means;
    const choices = this.#choicesAt(schema, path);
    const parts = [description, choices ?? form];
    const shown = example ?? hintOf(branchesOf(itemOf(schema))).example;
    if (shown !== null && choices === null && schema.pattern !== PATTERN_OF_A_DAY) parts.push(`For example: ${shown}`);
    return wrapped(parts.filter((part) => part !== null && part !== undefined).join(' ')).map((line) => `#: ${line}`);
  }

  /** The ids that may stand there, where they are few. */
  #choicesAt(schema: JsonSchema, path: readonly string[]): string | null {
    const of = path.at(-1) === 'releases' || path.at(-1) === 'release' ? 'releases' : referredKind(schema);
    const ids = of ? this.#options.choices?.[of] : undefined;
    if (!ids || ids.length === 0 || ids.length > LONGEST_LIST) return null;
    const isId = (id: string) => ID_PATTERN.test(id) && /^[a-z]/.test(id);
    return `There is ${ids.map((id) => (isId(id) ? id : `"${id}"`)).join(', ')}.`;
  }

  #isAsked(path: readonly string[]): boolean {
    return (ASKED[this.#kind] ?? []).includes(path.join('.'));
  }

  #isGiven(path: readonly string[]): boolean {
    return path.length === 1 && this.#options.given?.[path[0] as string] !== undefined;
  }
}

/** What the items of a list are; nothing for what is no list. */
function itemOf(schema: JsonSchema): JsonSchema {
  return branchesOf(schema).find(({ items }) => items)?.items ?? {};
}

function referredKind(schema: JsonSchema): Kind | undefined {
  return schema['x-references'] ?? schema.items?.['x-references'];
}

/** Behind the sign of a comment; an explanation keeps its own. */
function commented(line: string): string {
  const help = /^(\s*)#: (.*)$/.exec(line);
  return help ? `#: ${help[1]}${help[2]}` : `# ${line}`;
}

function indented(line: string): string {
  return `  ${line}`;
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    if (line !== '' && line.length + word.length + 1 > WIDEST) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
