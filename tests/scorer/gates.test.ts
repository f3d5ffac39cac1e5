/** Most cues are passed over by a look at one list; which one that is, for each kind of matcher. Without a list a cue is always looked at. */
import { expect, test } from 'vitest';
import type { CompiledMatcher } from '../../src/scorer/cue-set.ts';
import { Registry } from '../../src/scorer/lists.ts';
import { gateOf } from '../../src/scorer/matchers/index.ts';

const terms: CompiledMatcher = { kind: 'terms', of: [1] };
const count: CompiledMatcher = { kind: 'count', of: [2], atLeast: 2, within: 'clause', distinct: false };
const near: CompiledMatcher = { kind: 'near', terms: [[3], [1]], within: 'clause', gap: null, mark: null };
const number: CompiledMatcher = { kind: 'number', of: [1], atLeast: 3, atMost: null, gap: null, places: 1 };
const relation: CompiledMatcher = { kind: 'relation', action: [4], between: [1], parties: 2 };
const quoted: CompiledMatcher = { kind: 'quoted', atLeast: 2, quotes: 1, near: [1], spoken: false };
const length: CompiledMatcher = { kind: 'length', unit: 'words', atLeast: 9 };

/** The lexicons of the gate and whether they must be denied; null where there is none. */
function gate(matcher: CompiledMatcher): string | null {
  const registry = new Registry(5);
  // So that no gate is the first list.
  registry.register([0]);
  const id = gateOf(matcher, registry);
  if (id < 0) return null;
  return `${registry.negated[id] ? 'denied ' : ''}${registry.lexicons[id]?.map((list) => list - 1).join()}`;
}

test.each([
  ['terms', terms, '1'],
  ['count', count, '2'],
  ['near', near, '3'],
  ['order', { ...near, kind: 'order' }, '3'],
  ['number', number, '1'],
  ['number of anything', { ...number, of: null }, null],
  ['relation', relation, '4'],
  ['negated', { kind: 'negated', of: [1] }, 'denied 1'],
  ['quoted', quoted, null],
  ['length', length, null],
  ['deeds', { kind: 'deeds', of: [1], atLeast: 3, aside: [] }, null],
  ['missing', { kind: 'missing', of: [1] }, null],
  ['pattern', { kind: 'pattern', source: 'x', atLeast: 1, needs: 'x' }, null],
  ['any', { kind: 'any', of: [terms, count] }, null],
  ['all', { kind: 'all', of: [count, terms] }, '2'],
  ['all, with one that has none', { kind: 'all', of: [length, near, terms] }, '3'],
  ['all, of which none has one', { kind: 'all', of: [length, quoted] }, null],
] as [string, CompiledMatcher, string | null][])('%s', (_, matcher, expected) => expect(gate(matcher)).toBe(expected));

test('the first list of all is a gate, too', () => {
  const registry = new Registry(5);
  expect(gateOf({ kind: 'all', of: [length, terms] }, registry)).toBe(0);
});
