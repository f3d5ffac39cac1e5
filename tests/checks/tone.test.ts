// Every message of every fixture and malformed file: what, why and a remedy one can follow, in plain words that blame nobody.

import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/core/checks/index.ts';
import type { Problem } from '../../src/core/problem.ts';
import { CHARACTERS } from '../reader/cases/characters.ts';
import { SYNTAX } from '../reader/cases/syntax.ts';
import { VALUES } from '../reader/cases/values.ts';
import { told } from '../reader/told.ts';
import { allFixtures, read } from './fixture.ts';

const problems = [
  ...allFixtures().flatMap((fixture) => read(fixture).problems),
  ...[...SYNTAX, ...CHARACTERS, ...VALUES].flatMap(({ content, file }) => told(content, file)),
];
/** One of each sentence, so that a failure names it once. */
const messages = [...new Map(problems.map((problem) => [problem.what + problem.fix, problem])).values()];

/** What speaks to a person as if a person were at fault, or begs, or hurries. */
const BLAME =
  /\byou(?:r|'ve|'re)?\b(?! mean\b)|\b(?:invalid|illegal|forbidden|fatal|violat\w+|abort\w*|please|sorry|oops|simply|obviously|stupid|careless|sloppy|fail(?:ed|s) to)\b|!/i;
const OURSELVES = /\b(?:Give yourself the right)\b/;
/** Words of programmers. What stands between quotation marks, and names of YAML's own things, are not ours. */
const JARGON =
  /\b(?:regex|schemas?|pars(?:e[rds]?|ing)|tokens?|AST|null|undefined|enum|booleans?|strings?|arrays?|objects?|literals?|unions?|exceptions? thrown|validat\w+|regular expressions?|scalars?|nodes?|deserial\w+|stack|TypeError|zod)\b/i;
/** An instruction begins with what to do. "Did you mean" is an offer, and enough where it names the word. */
const DOES =
  /^(?:Add|Ask|Bound|Check|Cite|Close|Copy|Correct|Create|Delete|Did you mean|Fill|Give|Indent|Keep|Lead|Leave|Look|Make|Mark|Move|Name|Narrow|Open|Put|Quote|Rename|Repeat|Replace|Round|Save|Say|Shorten|Split|Take|Tighten|Use|Widen|Write)\b|^If .*, (?:add|mark|write|put|take|correct)\b/;
/** Checks whose remedy is a command, or may be one. */
const COMMANDS = /npm run (?:-s )?(?:misrender|move|check|bless|new)\b/;
const WITH_COMMAND = [
  'unknown-reference',
  'empty-record',
  'no-evidence',
  'typed-superlative',
  'desk-in-prose',
  'same-address',
  'bad-id',
];

const outsideQuotes = (text: string) => text.replace(/"[^"]*"/g, '""').replace(/For example: .*$/, '');

it('there are many, from every check', () => {
  expect(messages.length).toBeGreaterThanOrEqual(150);
  const slugs = new Set(problems.map(({ slug }) => slug));
  expect(CHECKS.map(({ slug }) => slug).filter((slug) => !slugs.has(slug))).toEqual([]);
});

describe.each(messages)('$slug: $what', ({ what, why, fix }: Problem) => {
  it('has what, why and fix', () => {
    expect(what).toMatch(/^["\p{Lu}\p{N}].*(?:\.|[.!?…]?")$/su);
    expect(why).toMatch(/^[A-Z0-9].*\.$/);
    expect(fix).not.toBe('');
  });

  it('blames nobody', () => {
    for (const text of [what, why, fix]) expect(outsideQuotes(text).replace(OURSELVES, '')).not.toMatch(BLAME);
  });

  it('speaks plainly', () => {
    for (const text of [what, why, fix]) expect(outsideQuotes(text)).not.toMatch(JARGON);
  });

  it('tells what to do', () => {
    expect(fix).toMatch(DOES);
    expect(`${what} ${why} ${fix}`.length).toBeLessThan(1500);
  });
});

/** Faults of such a check that no command helps with. */
const WITHOUT: Record<string, RegExp> = {
  'desk-in-prose': /@/,
  'bad-id': /is no id/,
  'unknown-reference': /"(?:bodies|people)"/,
};

describe.each(messages.filter(({ slug, what }) => WITH_COMMAND.includes(slug) && !WITHOUT[slug]?.test(what)))(
  '$slug: $what',
  ({ fix }) => {
    it('names the command that helps', () => {
      expect(fix).toMatch(COMMANDS);
    });
  },
);

describe.each(CHECKS)('the page of $slug', ({ finds, why, mend }) => {
  it('blames nobody and speaks plainly', () => {
    for (const text of [finds, why, mend]) {
      expect(outsideQuotes(text).replace(OURSELVES, '')).not.toMatch(BLAME);
      expect(outsideQuotes(text).replace('no regular expression', '')).not.toMatch(JARGON);
    }
    expect(mend).toMatch(/^[A-Z].{20,}/);
  });
});
