/** What a matcher finds in a prompt, as the words that are marked. */

import { expect } from 'vitest';
import type { Matcher } from '../../src/core/schema/index.ts';
import { createScorer } from '../../src/scorer/index.ts';
import type { ScoreRequest } from '../../src/scorer/report.ts';
import { buildCueSet } from './small.ts';

/** The places of a lone cue: the prompt with each marked, or "whole" for the whole prompt, or "" for none. */
export function marked(
  match: Matcher,
  prompt: string,
  unless?: Matcher[],
  settings: Partial<ScoreRequest> = {},
): string {
  const scorer = createScorer(buildCueSet({ it: { match, ...(unless ? { unless } : {}) } }, {}));
  const findings = scorer.findings({ prompt, ...settings });
  if (findings.length === 0) return '';
  if (findings.every(({ start, end }) => start === 0 && end === 0)) return 'whole';
  for (const { start, end, text } of findings) expect(text).toBe(prompt.slice(start, end));
  return findings.map(({ text }) => text).join(' | ');
}
