/** Cuts words of plain letters, digits and Chinese characters, as nearly all of the lexicons are: as tokens.ts does, but with nothing to fold. */
import { FIRST_HAN, LAST_HAN } from './han-range.ts';
import type { Letters } from './letters.ts';
import { HASH_PRIME, HASH_SEED } from './vocabulary.ts';

const OTHER = 0;
const IN_WORD = 1;
const GAP = 2;
/** A longer phrase asks for tokens.ts. */
export const MOST_TOKENS = 64;

const sorts = new Uint8Array(128);
for (const unit of Array.from('abcdefghijklmnopqrstuvwxyz0123456789', (sign) => sign.charCodeAt(0)))
  sorts[unit] = IN_WORD;
for (const unit of Array.from(' -', (sign) => sign.charCodeAt(0))) sorts[unit] = GAP;

export class PlainTokens {
  count = 0;
  /** By token: its first letter, the one after its last, and its hash as vocabulary.ts wants it. */
  readonly from = new Int32Array(MOST_TOKENS);
  readonly to = new Int32Array(MOST_TOKENS);
  readonly hash = new Int32Array(MOST_TOKENS);

  /** False where a sign stands there that needs more thought. */
  cut({ text, length }: Letters): boolean {
    this.count = 0;
    for (let at = 0; at < length; ) {
      const unit = text[at] as number;
      let hash = Math.imul(HASH_SEED ^ unit, HASH_PRIME);
      let end = at + 1;
      if (unit < 128) {
        const sort = sorts[unit];
        if (sort === OTHER) return false;
        if (sort === GAP) {
          at = end;
          continue;
        }
        for (; end < length; end++) {
          const next = text[end] as number;
          if (next > 127 || sorts[next] !== IN_WORD) break;
          hash = Math.imul(hash ^ next, HASH_PRIME);
        }
      } else if (unit < FIRST_HAN || unit > LAST_HAN) return false;
      if (this.count === MOST_TOKENS) return false;
      const token = this.count++;
      this.from[token] = at;
      this.to[token] = end;
      this.hash[token] = hash;
      at = end;
    }
    return true;
  }
}
