/** The measuring instruments: areas against a count by hand, a judge of words that learns, ratings read as they are told. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { areaUnder, difference, seeded } from '../scripts/evaluate/area.ts';
import { readComplaints } from '../scripts/evaluate/complaints.ts';
import { confusionsOf } from '../scripts/evaluate/confusions.ts';
import { readEvidence } from '../scripts/evaluate/evidence.ts';
import { overlapWith } from '../scripts/evaluate/overlap.ts';
import { crossValidated, fitWords } from '../scripts/evaluate/words.ts';
import { compileDiagnosis } from '../src/core/catalog/diagnosis.ts';
import { createDiagnoser } from '../src/diagnose/index.ts';
import { catalog } from './real-catalog.ts';
import { ROOT } from './sources.ts';

/** Counts pairs one by one. */
function byHand(scores: number[], positive: boolean[]): number {
  let [won, pairs] = [0, 0];
  for (const [i, high] of scores.entries()) {
    for (const [j, low] of scores.entries()) {
      if (!positive[i] || positive[j]) continue;
      pairs++;
      won += high > low ? 1 : high === low ? 0.5 : 0;
    }
  }
  return won / pairs;
}

describe('the area under the curve', () => {
  test.each([
    [[1, 2, 3, 4], [false, false, true, true], 1],
    [[4, 3, 2, 1], [false, false, true, true], 0],
    [[5, 5, 5, 5], [false, true, false, true], 0.5],
    [[1, 2, 2, 3], [false, true, false, true], 0.875],
  ])('of %j is %j', (scores, positive, area) => expect(areaUnder(scores, positive).value).toBe(area));

  it('is what counting every pair gives', () => {
    const random = seeded(3);
    for (let round = 0; round < 50; round++) {
      const scores = Array.from({ length: 30 }, () => Math.floor(random() * 8));
      const positive = scores.map((_, i) => i === 0 || (i > 1 && random() < 0.4));
      expect(areaUnder(scores, positive).value).toBeCloseTo(byHand(scores, positive), 12);
    }
  });

  it('is surer of more prompts', () => {
    const random = seeded(5);
    const of = (count: number) => {
      const positive = Array.from({ length: count }, (_, i) => i % 2 === 0);
      return areaUnder(
        positive.map((is) => random() + (is ? 0.3 : 0)),
        positive,
      ).within;
    };
    expect(of(2000)).toBeLessThan(of(100) / 3);
  });

  it('tells a real difference from none', () => {
    const random = seeded(9);
    const positive = Array.from({ length: 300 }, (_, i) => i % 2 === 0);
    const good = positive.map((is) => random() + (is ? 0.5 : 0));
    const noise = positive.map(() => random());
    expect(difference([{ ours: good, other: noise, positive }], 200).low).toBeGreaterThan(0.1);
    const none = difference([{ ours: noise, other: noise, positive }], 200);
    expect([none.low, none.high]).toEqual([0, 0]);
  });
});

describe('the judge of words', () => {
  const examples = Array.from({ length: 80 }, (_, i) => ({
    prompt: i % 2 === 0 ? `a juggler on street ${i}` : `a lake at hour ${i}`,
    positive: i % 2 === 0,
  }));

  it('learns which words go with failure', () => {
    const judge = fitWords(examples);
    expect(judge('the juggler')).toBeGreaterThan(judge('the lake'));
  });

  it('has not seen what it is asked about when it is cross-validated', () => {
    const random = seeded(2);
    const shuffled = Array.from({ length: 200 }, (_, i) => ({ prompt: `word${i} again`, positive: random() < 0.5 }));
    const blind = areaUnder(
      crossValidated(shuffled),
      shuffled.map(({ positive }) => positive),
    );
    expect(Math.abs(blind.value - 0.5)).toBeLessThan(0.15);
  });
});

describe('ratings', () => {
  const folderWith = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'ratings-'));
    writeFileSync(join(folder, 'some.jsonl'), text);
    return folder;
  };
  const line = (prompt: string, failed: number) =>
    JSON.stringify({ dataset: 'd', dimension: 'q', prompt, modes: ['flicker'], n: 4, failed });

  it('count as failed above the median prompt', () => {
    const lines = Array.from({ length: 50 }, (_, i) => line(`p${i}`, i % 5 === 0 ? 3 : 1));
    const [dimension] = readEvidence(folderWith(lines.join('\n')));
    expect(dimension?.rows.filter(({ positive }) => positive)).toHaveLength(10);
  });

  it('count at the median too where hardly any lie above it', () => {
    const lines = Array.from({ length: 50 }, (_, i) => line(`p${i}`, i === 0 ? 4 : i < 30 ? 2 : 0));
    const [dimension] = readEvidence(folderWith(lines.join('\n')));
    expect(dimension?.rows.filter(({ positive }) => positive)).toHaveLength(30);
  });

  it('name the line that is none', () => {
    expect(() => readEvidence(folderWith(`${line('p', 1)}\n{"prompt":"x"}`))).toThrow('some.jsonl:2');
  });
});

describe('prompts that stand in the ratings too', () => {
  const sets = join(ROOT, 'tests', 'evaluation');
  const rated = (prompt: string) => [
    { dataset: 'made-up', name: 'any', rows: [{ prompt, modes: [], share: 1, positive: true }] },
  ];

  it('are found whatever their case and stops, and are not allowed where they would feed a cue', () => {
    const cue = catalog.all('cues')[0];
    const example = cue?.data.examples.quiet[0];
    const prompt = typeof example === 'string' ? example : (example?.prompt ?? '');
    const found = overlapWith(rated(`${prompt.toUpperCase()}!`), catalog, sets);
    expect(found).toContainEqual({ place: `cues/${cue?.id}`, prompt, dataset: 'made-up', isAllowed: false });
  });

  it('may be the example of a failure', () => {
    const failure = catalog.all('failures').find(({ data }) => data.examples.some(({ prompt }) => prompt.length > 60));
    const prompt = failure?.data.examples.find((one) => one.prompt.length > 60)?.prompt ?? '';
    const found = overlapWith(rated(prompt), catalog, sets).filter(({ place }) => place === `failures/${failure?.id}`);
    expect(found.map(({ isAllowed }) => isAllowed)).toEqual([true]);
  });

  it('are not those that share a few words', () => {
    expect(overlapWith(rated('a lighthouse qxz on a rock qxz at night'), catalog, sets)).toEqual([]);
  });
});

describe('confusions of the diagnosis', () => {
  const named = (...modes: string[]) => ({ diagnose: () => modes.map((mode) => ({ mode, fit: 1, because: [] })) });
  const complaint = (mode: string) => ({ text: 'x', mode, lang: 'en', part: 'open' as const });

  it('are counted from either side, and parted where one side tells', () => {
    const complaints = [complaint('flicker'), complaint('texture-boil'), complaint('audio-missing')];
    expect(confusionsOf(complaints.slice(1, 2), named('flicker'), catalog)).toEqual([
      { modes: ['flicker', 'texture-boil'], times: 1, isParted: true },
    ]);
    expect(confusionsOf(complaints, named('flicker'), catalog)).toContainEqual({
      modes: ['audio-missing', 'flicker'],
      times: 1,
      isParted: false,
    });
    expect(confusionsOf(complaints, named(), catalog)).toEqual([]);
  });

  it('found more than once are lookalikes', () => {
    const confusions = confusionsOf(
      readComplaints(join(ROOT, 'tests', 'evaluation')),
      createDiagnoser(compileDiagnosis(catalog)),
      catalog,
    );
    const remedy = confusions
      .filter(({ times, isParted }) => times > 1 && !isParted)
      .map(({ modes: [one, other] }) => `say in catalog/modes/${one}.yml under lookalikes what parts it from ${other}`);
    expect(remedy).toEqual([]);
  });
});
