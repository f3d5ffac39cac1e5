/** Tells fast which pieces of text a prompt cannot hold, by the threes of characters that stand in it. */
import type { Reading } from '../text/reading.ts';

const SLOTS = 0x4000;

/** A piece as the places of its threes in the table; of one or two characters, the place of these. */
export type Piece = readonly number[];

/** @param text of at least one character, folded as prompts are */
export function pieceOf(text: string): Piece {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const [first = 0, second = 0] = units;
  if (units.length < 3) return [units.length === 1 ? slotOf(0, 0, first) : slotOf(0, first, second)];
  return units.slice(2).map((unit, at) => slotOf(units[at] as number, units[at + 1] as number, unit));
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
    for (const piece of pieces) {
      let at = 0;
      while (at < piece.length && this.table[piece[at] as number] === this.stamp) at++;
      if (at === piece.length) return true;
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

function slotOf(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
}
