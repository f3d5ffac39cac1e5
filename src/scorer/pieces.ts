/** Tells fast which pieces of text a prompt cannot hold, by the threes of characters that stand in it. */
import type { Reading } from '../text/reading.ts';

const SLOTS = 0x4000;

/** A piece of text, with the place in the table of its first three characters, or of as many as it has. */
export interface Piece {
  text: string;
  first: number;
}

/** @param text of at least one character, folded as prompts are */
export function pieceOf(text: string): Piece {
  return { text, first: text.length < 3 ? slotOfShort(text) : slotOfThree(text, 0) };
}

export class Pieces {
  private readonly table = new Int32Array(SLOTS);
  private stamp = 0;
  private isRead = false;

  /** Another prompt comes. */
  begin(): void {
    this.isRead = false;
  }

  /** Whether the prompt may hold one of the pieces; false is certain. */
  mayHold(reading: Reading, pieces: readonly Piece[]): boolean {
    if (!this.isRead) this.read(reading);
    for (const { text, first } of pieces) {
      if (this.table[first] !== this.stamp) continue;
      let at = 1;
      while (at + 3 <= text.length && this.table[slotOfThree(text, at)] === this.stamp) at++;
      if (at + 3 > text.length) return true;
    }
    return false;
  }

  private read(reading: Reading): void {
    const { text, length } = reading.units;
    const { table } = this;
    const stamp = ++this.stamp;
    let [first, second] = [0, 0];
    for (let unit = 0; unit < length; unit++) {
      const third = text[unit] as number;
      table[slotOf(0, 0, third)] = stamp;
      table[slotOf(0, second, third)] = stamp;
      table[slotOf(first, second, third)] = stamp;
      [first, second] = [second, third];
    }
    reading.steps += length;
    this.isRead = true;
  }
}

/** Of one or two characters. */
function slotOfShort(text: string): number {
  return text.length === 1 ? slotOf(0, 0, text.charCodeAt(0)) : slotOf(0, text.charCodeAt(0), text.charCodeAt(1));
}

function slotOfThree(text: string, at: number): number {
  return slotOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
}

function slotOf(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
}
