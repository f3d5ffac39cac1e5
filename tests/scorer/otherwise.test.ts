/** What is left where no rewrite is offered. */
import { describe, expect, it } from 'vitest';
import { modeHelp } from '../../src/core/catalog/view.ts';
import { helpFor, otherwiseOf } from '../../src/scorer/otherwise.ts';
import type { ModeReport, Rewrite, Route } from '../../src/scorer/report.ts';
import { catalog } from '../real-catalog.ts';

const mode: ModeReport = {
  mode: 'hand-deformation',
  failure: null,
  score: 70,
  band: 'red',
  lines: [],
  findings: [],
  evidence: [],
};
const route = (model: string, score: number, more: Partial<Route> = {}): Route => ({
  model,
  score,
  band: 'yellow',
  basis: 'measured',
  because: [],
  blocked: null,
  ...more,
});
const report = { score: 70, band: 'red' as const, modes: [mode], rewrites: [], routes: [] };

describe('what is left', () => {
  it('is nothing where the prompt is green, not scored, or has a rewrite', () => {
    expect(otherwiseOf({ ...report, score: 20, band: 'green' })).toBeNull();
    expect(otherwiseOf({ ...report, score: null, band: null })).toBeNull();
    expect(otherwiseOf({ ...report, rewrites: [{} as Rewrite] })).toBeNull();
    expect(otherwiseOf({ ...report, modes: [] })).toBeNull();
  });

  it('is the mode that decides, and models that are measured, possible and lower, three at most', () => {
    expect(otherwiseOf(report)).toEqual({ mode: 'hand-deformation', models: [] });
    const routes = [
      route('veo', 40),
      route('kling', 69),
      route('wan', 70),
      route('sora', 30, { blocked: 'Too long.' }),
      route('luma', 30, { basis: 'none' }),
    ];
    expect(otherwiseOf({ ...report, routes })?.models.map(({ model }) => model)).toEqual(['veo', 'kling']);
    const many = ['veo', 'kling', 'wan', 'vidu'].map((model) => route(model, 40));
    expect(otherwiseOf({ ...report, routes: many })?.models).toHaveLength(3);
  });

  it('is not what helps on another model', () => {
    const help = [{ models: [] }, { models: ['kling', 'wan'] }, { models: ['veo'] }];
    expect(helpFor(help, 'wan')).toEqual([help[0], help[1]]);
    expect(helpFor(help, null)).toEqual([help[0]]);
    expect(helpFor([...help, ...help, ...help], 'wan')).toHaveLength(4);
  });
});

describe('help against a mode', () => {
  it('names the models it speaks of, by name and not within another word', () => {
    const help = modeHelp(catalog, 'morphing');
    expect(help.find(({ do: what }) => what.startsWith('On CogVideoX-Fun'))?.models).toEqual(['cogvideox']);
    expect(help.find(({ do: what }) => what.startsWith('On Kling 2.5'))?.models).toEqual(['kling']);
    expect(
      catalog
        .all('modes')
        .flatMap(({ id }) => modeHelp(catalog, id))
        .some(({ models }) => models.length === 0),
    ).toBe(true);
  });
});
