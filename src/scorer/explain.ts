/** Writes the report of each mode: its lines, its findings and the sources behind them. */

import { offsetAfter } from '../text/units.ts';
import type { CompiledCue, CompiledLink, CompiledMode, CueSet } from './cue-set.ts';
import type { Fired } from './cues.ts';
import type { Target } from './models.ts';
import { MOST_PLACES } from './places.ts';
import { bandOf, type Finding, type ModeReport, type ScoreLine } from './report.ts';
import type { Sheet } from './sheet.ts';
import { NOT_APPLICABLE, type Sums } from './sums.ts';

/** A place in the prompt as it was given. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** The places of a cue in the order of the text, each once, in UTF-16 offsets of the prompt. */
export function spansOf(sheet: Sheet, fired: Fired, cue: number): Span[] {
  const { units, prompt } = sheet.reading;
  const spans: Span[] = [];
  const count = fired.fired[cue] as number;
  for (let place = cue * MOST_PLACES; place < cue * MOST_PLACES + count; place++) {
    const to = fired.to[place] as number;
    const start = to === 0 ? 0 : (units.at[fired.from[place] as number] as number);
    const end = to === 0 ? 0 : offsetAfter(units, to);
    if (spans.every((span) => span.start !== start || span.end !== end))
      spans.push({ start, end, text: prompt.slice(start, end) });
  }
  for (let i = 1; i < spans.length; i++) {
    if ((spans[i - 1] as Span).start > (spans[i] as Span).start)
      return spans.sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return spans;
}

/** The findings of a cue with as many points. */
function findingsOf(cue: CompiledCue, spans: readonly Span[], points: number): Finding[] {
  return spans.map(({ start, end, text }) => ({ cue: cue.id, start, end, text, points, says: cue.says }));
}

/** Findings by cue, made once and shared by the modes in which the cue has as many points. */
export class FindingCache {
  private readonly cueSet: CueSet;
  private readonly sheet: Sheet;
  private readonly fired: Fired;
  private readonly spans: (Span[] | undefined)[] = [];
  private readonly made = new Map<number, Finding[]>();

  constructor(cueSet: CueSet, sheet: Sheet, fired: Fired) {
    this.cueSet = cueSet;
    this.sheet = sheet;
    this.fired = fired;
  }

  /** Places of a cue. */
  spansOf(cue: number): Span[] {
    this.spans[cue] ??= spansOf(this.sheet, this.fired, cue);
    return this.spans[cue] as Span[];
  }

  /** Findings of a cue. */
  of(cue: number, points: number): Finding[] {
    const key = cue * 256 + points + 128;
    let findings = this.made.get(key);
    if (!findings) {
      findings = findingsOf(this.cueSet.cues[cue] as CompiledCue, this.spansOf(cue), points);
      this.made.set(key, findings);
    }
    return findings;
  }
}

/** The reports of all modes that apply, highest first, then by id. */
export function explain(cueSet: CueSet, fired: Fired, target: Target, sums: Sums, cache: FindingCache): ModeReport[] {
  // Most modes score nothing and need no sorting, since the compiler sorted them by id.
  const scored: ModeReport[] = [];
  const calm: ModeReport[] = [];
  for (const [index, mode] of cueSet.modes.entries()) {
    const score = sums.modes[index] as number;
    if (score === NOT_APPLICABLE) continue;
    const report = explainMode(cueSet, mode, index, fired, target, score, cache);
    (score > 0 ? scored : calm).push(report);
  }
  scored.sort((a, b) => b.score - a.score || (a.mode < b.mode ? -1 : 1));
  for (const report of calm) scored.push(report);
  return scored;
}

function explainMode(
  cueSet: CueSet,
  mode: CompiledMode,
  index: number,
  fired: Fired,
  target: Target,
  score: number,
  cache: FindingCache,
): ModeReport {
  const lines: ScoreLine[] = [];
  const report: ModeReport = {
    mode: mode.id,
    failure: target.failures[index] ?? null,
    score,
    band: bandOf(score),
    lines,
    findings: [],
    evidence: [],
  };
  const links = mode.links.filter(({ cue }) => fired.fired[cue] !== 0);
  if (links.length === 0) return report;
  let sum = 0;
  const base = target.bases[index];
  if (base && links.some(({ points }) => points > 0)) {
    lines.push({ what: 'base', points: base.points, basis: base.basis, because: base.because });
    sum = base.points;
    report.evidence.push(...base.sources);
  }
  for (const link of links) {
    lines.push({ what: (cueSet.cues[link.cue] as CompiledCue).id, points: link.points });
    sum += link.points;
    addFindings(report, link, cache);
  }
  if (sum !== score) lines.push({ what: 'limit', points: score - sum });
  report.findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.cue < b.cue ? -1 : a.cue > b.cue ? 1 : 0));
  return report;
}

function addFindings(report: ModeReport, link: CompiledLink, cache: FindingCache): void {
  for (const finding of cache.of(link.cue, link.points)) report.findings.push(finding);
  for (const source of link.sources) if (!report.evidence.includes(source)) report.evidence.push(source);
}
