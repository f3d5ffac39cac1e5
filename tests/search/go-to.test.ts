/** A query that is a name leads to the page of that name, and one that is not leads nowhere. */
import { describe, expect, it } from 'vitest';
import { namedPages } from '../../src/core/catalog/view.ts';
import { createGoTo } from '../../src/site/islands/go-to.ts';
import { catalog } from '../real-catalog.ts';

const pages = namedPages(catalog);
const goTo = createGoTo(pages);

describe('goTo', () => {
  it.each([
    ['face-distortion', '/modes/face-distortion/'],
    ['Face Distortion', '/modes/face-distortion/'],
    ['seedance-face-distortion', '/failures/seedance-face-distortion/'],
    ['Face distortion on Kling', '/failures/kling-face-distortion/'],
    ['oral region artifact', '/modes/mouth-teeth-artifact/'],
    ['the warped faces', '/modes/face-distortion/'],
    ['kling', '/models/kling/'],
    ['close-up-face', '/cues/close-up-face/'],
    ['脸崩了', '/modes/face-distortion/'],
    ['可灵脸崩了', '/failures/kling-face-distortion/'],
  ])('%s: %s', (query, path) => {
    expect(goTo(query)?.path).toBe(path);
  });

  it.each(['', '-', 'teeth change when she talks', 'kling kling kling', '<b>', '脸'])('%j leads nowhere', (query) => {
    expect(goTo(query)).toBeNull();
  });

  it('every mode and model is reached by its id, its name, its term and each of its names, unless another has it first', () => {
    const lost = pages
      .filter(({ kind }) => kind === 'modes' || kind === 'models')
      .flatMap(({ id, name, names }) => [id, name, ...names].filter((each) => goTo(each) === null));
    expect(lost).toEqual([]);
  });
});
