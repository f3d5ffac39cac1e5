/** Every example of every cue, a test by its own name: it fires exactly where it is marked, and stays quiet where it should. */
import { describe, expect, it } from 'vitest';
import { type CueExample, examplesOf, placesOf } from '../src/core/checks/examples.ts';
import { finderOf } from '../src/core/find-in.ts';
import { putMarks } from '../src/core/marks.ts';
import { catalog } from './real-catalog.ts';

/** Guards against a catalog that was only half read. */
const LEAST_CUES = 70;
const LEAST_FIRING = 240;
const LEAST_QUIET = 240;

const findIn = finderOf(catalog);
const cues = catalog.all('cues');
const firing = cues.flatMap((cue) => examplesOf(cue, 'fires').map((example) => ({ id: cue.id, example })));
const quiet = cues.flatMap((cue) => examplesOf(cue, 'quiet').map((example) => ({ id: cue.id, example })));

/** As it would be written with the places that were found; the whole prompt is told apart from none. */
function marked(id: string, example: CueExample): string {
  const places = placesOf(id, example, findIn);
  if (places.length === 0) return 'not found';
  if (places.every(({ start, end }) => start === end)) return example.prompt;
  return putMarks(example.prompt, places);
}

describe('cues', () => {
  it('are all here', () => {
    expect(cues.length).toBeGreaterThanOrEqual(LEAST_CUES);
    expect(firing.length).toBeGreaterThanOrEqual(LEAST_FIRING);
    expect(quiet.length).toBeGreaterThanOrEqual(LEAST_QUIET);
  });

  it.each(firing.map(({ id, example }) => [`${id} › fires › ${example.written}`, id, example] as const))(
    '%s',
    (_name, id, example) => {
      expect(example.isBalanced).toBe(true);
      expect(marked(id, example)).toBe(example.written);
    },
  );

  it.each(quiet.map(({ id, example }) => [`${id} › quiet › ${example.written}`, id, example] as const))(
    '%s',
    (_name, id, example) => {
      expect(marked(id, example)).toBe('not found');
    },
  );

  it('have at least three examples of each sort, one of them Chinese', () => {
    const thin = cues
      .map(({ id, data }) => ({ id, fires: data.examples.fires, quiet: data.examples.quiet }))
      .filter(({ fires, quiet: still }) => fires.length < 3 || still.length < 3 || !fires.some(isChinese))
      .map(({ id }) => id);
    expect(thin).toEqual([]);
  });
});

function isChinese(example: string | { prompt: string }): boolean {
  return /[\u4e00-\u9fff]/.test(typeof example === 'string' ? example : example.prompt);
}
