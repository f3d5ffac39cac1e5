/** A prompt with its findings marked, whole and in order; its text is the prompt and nothing else. */
import { segmentsOf } from './segments.ts';

interface Props {
  prompt: string;
  findings: readonly { start: number; end: number }[];
  /** The finding that the list points at. */
  current?: number | null;
}

export function Marked({ prompt, findings, current = null }: Props) {
  return (
    <>
      {segmentsOf(prompt, findings).map(({ text, findings: covering }, i) =>
        covering.length === 0 ? (
          text
        ) : (
          <mark key={`${i}`} class={current !== null && covering.includes(current) ? 'current' : undefined}>
            {text}
          </mark>
        ),
      )}
    </>
  );
}
