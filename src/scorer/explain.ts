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
interface Span {
  start: number;
  end: number;
  text: string;
}

/** The places of a cue, each once, in UTF-16 offsets of the prompt. */
function spansOf(sheet: Sheet, fired: Fired, cue: number): Span[] {
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
  return spans;
}

/** The findings of a cue with as many points. */
function findingsOf(cue: CompiledCue, spans: readonly Span[], points: number): Finding[] {
  return spans.map(({ start, end, text }) => ({ cue: cue.id, start, end, text, points, says: cue.says }));
}

/** Findings by cue, made once and shared by the modes in which the cue has as many points. */
export class FindingCache {
  private readonly cueSet: CueSet;
  private readonly made = new Map<number, Finding[]>();
  private readonly spans: (Span[] | undefined)[] = [];
  /** Every place of every cue, in the order in which findings stand: the cue, and which of its places. */
  private readonly inOrder: { cue: number; at: number }[] = [];
  /** For the mode at hand: the findings of each of its cues. */
  private readonly own: (Finding[] | null)[];

  constructor(cueSet: CueSet, sheet: Sheet, fired: Fired) {
    this.cueSet = cueSet;
    this.own = cueSet.cues.map(() => null);
    const places: { cue: number; at: number; id: string; span: Span }[] = [];
    for (const [cue, { id }] of cueSet.cues.entries()) {
      if (fired.fired[cue] === 0) continue;
      const spans = spansOf(sheet, fired, cue);
      this.spans[cue] = spans;
      for (let at = 0; at < spans.length; at++) places.push({ cue, at, id, span: spans[at] as Span });
    }
    this.inOrder = places.sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1),
    );
  }

  /** Findings of a cue. */
  of(cue: number, points: number): Finding[] {
    const key = cue * 256 + points + 128;
    let findings = this.made.get(key);
    if (!findings) {
      findings = findingsOf(this.cueSet.cues[cue] as CompiledCue, this.spans[cue] ?? [], points);
      this.made.set(key, findings);
    }
    return findings;
  }

  /** Findings of all these cues, in the order of the text. */
  ofAll(links: readonly CompiledLink[]): Finding[] {
    const { own, inOrder } = this;
    for (const { cue, points } of links) own[cue] = this.of(cue, points);
    const findings: Finding[] = [];
    for (let i = 0; i < inOrder.length; i++) {
      const { cue, at } = inOrder[i] as { cue: number; at: number };
      const some = own[cue] as Finding[] | null;
      if (some !== null) findings.push(some[at] as Finding);
    }
    for (const { cue } of links) own[cue] = null;
    return findings;
  }
}

/** The reports of all modes that apply, highest first; of those alike the one that would be higher without the limit, then that which fewer cues speak of, since it says more; then by id. */
export function explain(cueSet: CueSet, fired: Fired, target: Target, sums: Sums, cache: FindingCache): ModeReport[] {
  // Most modes score nothing and need no sorting, since the compiler sorted them by id.
  const scored: { report: ModeReport; sum: number; cues: number }[] = [];
  const calm: ModeReport[] = [];
  for (const [index, mode] of cueSet.modes.entries()) {
    const score = sums.modes[index] as number;
    if (score === NOT_APPLICABLE) continue;
    const report = explainMode(cueSet, mode, index, fired, target, score, cache);
    if (score > 0) scored.push({ report, sum: sumOf(report), cues: mode.links.length });
    else calm.push(report);
  }
  scored.sort(
    (a, b) =>
      b.report.score - a.report.score || b.sum - a.sum || a.cues - b.cues || (a.report.mode < b.report.mode ? -1 : 1),
  );
  return [...scored.map(({ report }) => report), ...calm];
}

/** What the lines of a mode come to before they are held within 0 and 100. */
function sumOf({ score, lines }: ModeReport): number {
  return score - (lines.find(({ what }) => what === 'limit')?.points ?? 0);
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
    for (const source of link.sources) if (!report.evidence.includes(source)) report.evidence.push(source);
  }
  if (sum !== score) lines.push({ what: 'limit', points: score - sum });
  report.findings = cache.ofAll(links);
  return report;
}

/** The cues of these reports that fire in more places than are told. */
export function cuesWithMore({ cues }: CueSet, { more }: Fired, modes: readonly ModeReport[]): string[] {
  return cues
    .filter(({ id }, cue) => more[cue] === 1 && modes.some(({ lines }) => lines.some(({ what }) => what === id)))
    .map(({ id }) => id);
}
