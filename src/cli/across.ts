/** What contradicts itself from line to line of a sheet, told with the lines that say it. */
import { slipsIn } from '../batch/continuity.ts';
import type { Answer, Format } from './voices/index.ts';

export interface Across {
  /** What differs: "jacket", "hair", "头发". */
  what: string;
  /** Who it belongs to; empty where the lines do not say. */
  who: string;
  said: (Place & { text: string })[];
}
interface Place {
  line: number;
  id?: string | number;
}

export interface Sheet {
  add(answer: Answer): void;
  /** In the order in which they are first said. */
  across(): Across[];
}

/** A person and a code host are told unasked; a program that counts entries only where it asks. */
export function isTold(format: Format, asked: 'on' | 'off' | undefined): boolean {
  return asked === undefined ? format === 'text' || format === 'sarif' : asked === 'on';
}

/** Keeps the prompts of a sheet, which are needed together. */
export function openAcross(): Sheet {
  const prompts: string[] = [];
  const lines: Place[] = [];
  return {
    add(answer) {
      if ('error' in answer) return;
      const { line = 1, id, prompt } = answer;
      prompts.push(prompt);
      lines.push({ line, ...(id !== undefined && { id }) });
    },
    across() {
      return slipsIn(prompts).map(({ what, who, said }) => ({
        what,
        who,
        said: said.map(({ shot, text }) => ({ ...(lines[shot] as Place), text })),
      }));
    },
  };
}

/** "jacket of Anna: line 1 “red jacket”, line 3 “blue jacket”". */
export function acrossInWords({ what, who, said }: Across): string {
  const places = said.map(({ line, text }) => `line ${line} “${text}”`).join(', ');
  return `${what}${who === '' ? '' : ` of ${who}`}: ${places}`;
}
