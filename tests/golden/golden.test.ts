/** Bands that a person wrote down beforehand, and the whole reports of the eleven prompts as they were last read and found good. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CALM } from './calm.ts';
import { ELEVEN, type Expected, GUARDS, MESSY } from './prompts.ts';
import { keptText, reportOn, reportText } from './reports.ts';

function seen({ prompt, leads, notes }: Expected) {
  const report = reportOn(prompt);
  const cues = new Set(report.modes.flatMap(({ findings }) => findings.map(({ cue }) => cue)));
  return {
    band: report.band,
    ...(leads !== undefined && { leads: report.modes[0]?.mode }),
    ...(notes !== undefined && { notes: notes.filter((note) => cues.has(note)) }),
  };
}

function wanted({ band, leads, notes }: Expected) {
  return { band, ...(leads !== undefined && { leads }), ...(notes !== undefined && { notes }) };
}

describe('the eleven prompts on Seedance', () => {
  it('are eleven', () => {
    expect(ELEVEN).toHaveLength(11);
    expect(new Set(ELEVEN.map(({ id }) => id)).size).toBe(11);
  });

  it.each(ELEVEN.map((expected) => [expected.prompt, expected] as const))('band: %s', (_prompt, expected) => {
    expect(seen(expected)).toEqual(wanted(expected));
  });

  it.each(ELEVEN.map(({ id, prompt }) => [id, prompt] as const))('whole report: %s', (id, prompt) => {
    expect(reportText(prompt)).toBe(keptText(id));
  });

  it('have no report left over', () => {
    const kept = readdirSync(new URL('./reports/', import.meta.url)).sort();
    expect(kept).toEqual([...ELEVEN, ...GUARDS].map(({ id }) => `${id}.json`).sort());
  });
});

it.each(GUARDS)('whole report: $id', ({ id, prompt, request }) => {
  expect(reportText(prompt, request)).toBe(keptText(id));
});

describe('long and untidy prompts', () => {
  it('are at least fifteen', () => expect(MESSY.length).toBeGreaterThanOrEqual(15));

  it.each(MESSY.map((expected) => [expected.prompt, expected] as const))('%s', (_prompt, expected) => {
    expect(seen(expected)).toEqual(wanted(expected));
  });
});

describe('calm prompts are green', () => {
  it('are at least forty', () => expect(CALM.length).toBeGreaterThanOrEqual(40));

  it.each(CALM)('%s', (prompt) => {
    const { band, score } = reportOn(prompt);
    expect(band, `scored ${score}`).toBe('green');
  });
});
