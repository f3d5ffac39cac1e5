/** Letters in an array that is written over again and again, so that thousands of words are learnt without a string for each. */
import { grown } from './grown.ts';

export class Letters {
  text = new Uint16Array(64);
  length = 0;

  add(unit: number): void {
    if (this.length === this.text.length) this.grow(this.length + 1);
    this.text[this.length++] = unit;
  }

  /** Adds some of other letters. */
  addFrom({ text }: Letters, from: number, to: number): void {
    if (this.length + to - from > this.text.length) this.grow(this.length + to - from);
    for (let at = from; at < to; at++) this.text[this.length++] = text[at] as number;
  }

  addText(text: string): void {
    for (let at = 0; at < text.length; at++) this.add(text.charCodeAt(at));
  }

  toString(): string {
    return String.fromCharCode(...this.text.subarray(0, this.length));
  }

  private grow(size: number): void {
    this.text = grown(this.text, new Uint16Array(size * 2));
  }
}
