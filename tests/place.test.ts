// Where the site is served: every usual way to write it means the same, and what cannot work is refused with the remedy.

import { describe, expect, it } from 'vitest';
import { headersFile } from '../scripts/headers.ts';
import { placeOf } from '../scripts/place.ts';
import { SetupProblem } from '../scripts/steps.mjs';

describe('the place of the site', () => {
  it.each(['guide', '/guide', 'guide/', '/guide/', '//guide//'])('is below /guide/ for %s', (given) => {
    expect(placeOf({ BASE_PATH: given }).base).toBe('/guide/');
  });

  it.each(['', '/', undefined])('is the root for %j', (given) => {
    expect(placeOf(given === undefined ? {} : { BASE_PATH: given }).base).toBe('/');
  });

  it('has an origin without a slash, however it is given', () => {
    expect(placeOf({ SITE_URL: 'https://example.org/' }).site).toBe('https://example.org');
    expect(placeOf({ SITE_URL: 'http://localhost:8080' }).site).toBe('http://localhost:8080');
    expect(placeOf({ SITE_URL: '' }).site).toBe('https://misrender.example');
  });

  it.each([
    'example.org',
    'ftp://example.org',
    'https://example.org/guide',
    'https://a:b@example.org',
    'https://example.org/?a',
  ])('is not %s', (given) => {
    expect(() => placeOf({ SITE_URL: given })).toThrow(SetupProblem);
    expect(() => placeOf({ SITE_URL: given })).toThrow(`SITE_URL is "${given}". Use an origin alone`);
  });

  it.each(['/a b/', '/../up/', '/a?b/', 'https://example.org/guide/', '/"><script>/'])('is not below %s', (given) => {
    expect(() => placeOf({ BASE_PATH: given })).toThrow(SetupProblem);
  });

  it('stands in front of every path of the headers file', () => {
    expect(headersFile('/guide/').match(/^\/\S+/gm)).toEqual(
      headersFile('/')
        .match(/^\/\S+/gm)
        ?.map((path) => `/guide${path}`),
    );
    expect(headersFile('/guide/')).toMatch(/^\/guide\/_astro\/\*$/m);
  });
});
