/** The marks in a cue's examples: `<<` and `>>` around each place that must be found. */

export interface Marked {
  /** The prompt as people would write it. */
  prompt: string;
  /** UTF-16 offsets into that prompt, in order. */
  spans: { start: number; end: number }[];
  /** False where a mark opens or closes nothing. */
  isBalanced: boolean;
}

/** Takes the marks out of a prompt and keeps where they were. */
export function takeMarks(written: string): Marked {
  const spans: Marked['spans'] = [];
  let prompt = '';
  let open: number | null = null;
  let isBalanced = true;
  for (const part of written.split(/(<<|>>)/)) {
    if (part === '<<') {
      isBalanced &&= open === null;
      open = prompt.length;
    } else if (part === '>>') {
      if (open === null) isBalanced = false;
      else spans.push({ start: open, end: prompt.length });
      open = null;
    } else prompt += part;
  }
  return { prompt, spans, isBalanced: isBalanced && open === null };
}

/** Puts marks around places of a prompt; places are in order and do not overlap. */
export function putMarks(prompt: string, spans: readonly { start: number; end: number }[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at || start === end) continue;
    marked += `${prompt.slice(at, start)}<<${prompt.slice(start, end)}>>`;
    at = end;
  }
  return marked + prompt.slice(at);
}
