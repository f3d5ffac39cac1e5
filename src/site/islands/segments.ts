/** Cuts a text at the places that findings and edits name, so that it can be shown whole, piece by piece. */
import type { Edit, Finding } from '../../scorer/report.ts';

/** A piece of the prompt and the findings (by their number in the list) that cover it. */
export interface Segment {
  text: string;
  findings: number[];
}

/** The pieces of a prompt in order; joined, they are the prompt. Findings about no place cover none. */
export function segmentsOf(prompt: string, findings: readonly Pick<Finding, 'start' | 'end'>[]): Segment[] {
  const cuts = new Set([0, prompt.length]);
  for (const { start, end } of findings) if (end > start) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i] as number;
    return {
      text: prompt.slice(start, end),
      findings: findings.flatMap((finding, n) => (finding.start <= start && finding.end >= end ? [n] : [])),
    };
  });
}

export interface DiffPiece {
  kind: 'keep' | 'out' | 'in';
  text: string;
}

/** Old and new in one line: what stays, what goes out, what comes in. */
export function diffOf(prompt: string, edits: readonly Pick<Edit, 'start' | 'end' | 'to'>[]): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let at = 0;
  for (const { start, end, to } of edits) {
    pieces.push({ kind: 'keep', text: prompt.slice(at, start) });
    pieces.push({ kind: 'out', text: prompt.slice(start, end) });
    pieces.push({ kind: 'in', text: to });
    at = end;
  }
  pieces.push({ kind: 'keep', text: prompt.slice(at) });
  return pieces.filter(({ text }) => text !== '');
}
