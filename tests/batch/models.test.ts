/** Which model a list means, as people write it. */
import { describe, expect, it } from 'vitest';
import { createModelFinder } from '../../src/batch/models.ts';
import { compileCueSet } from '../../src/core/catalog/compile.ts';
import { catalog } from '../real-catalog.ts';

const find = createModelFinder(compileCueSet(catalog).models);

describe('a model in a list', () => {
  it.each([
    ['KLING', 'kling', null],
    ['Kling 2.1', 'kling', '2.1'],
    ['kling-v2-1', 'kling', '2.1'],
    ['Kling AI', 'kling', null],
    ['Google Veo', 'veo', null],
    ['runway gen-4', 'runway', 'Gen-4'],
    ['Seedance 2.0 Pro', 'seedance', '2.0'],
    ['stable video diffusion', 'stable-video-diffusion', null],
    ['Kling 99', 'kling', null],
  ])('%s is %s, release %s', (written, model, release) => expect(find(written)).toEqual({ model, release }));

  it('is none where no name of one is written', () =>
    expect(['nobody', '', 'waning', '2.1'].map(find)).toEqual([null, null, null, null]));
});
