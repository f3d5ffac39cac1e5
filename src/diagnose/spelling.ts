/** Mends a misspelled word: one letter wrong, missing, too many, or two in the wrong order. */

/** Words from here on are mended whatever the slip; shorter ones are too near to each other for more than a swap or a doubling. */
const LONG = 6;
const SHORTEST = 4;
const PIECE = 3;

/** @param known stems that mean something; a word that is one of them, or very short, comes back as it is */
export function createSpelling(known: Iterable<string>): (word: string) => string {
  const all = new Set(known);
  // One slip leaves either the first letters or the last as they were.
  const byPiece = Map.groupBy(
    [...all]
      .filter((word) => word.length >= LONG - 1)
      .flatMap((word) => piecesOf(word).map((piece) => ({ piece, word }))),
    ({ piece }) => piece,
  );
  const byLetters = Map.groupBy(all, sorted);
  const bySingles = new Map([...all].map((word) => [singles(word), word]));
  return (word) => {
    if (word.length < SHORTEST || all.has(word)) return word;
    const plain = word.replace(/ss$/, '');
    if (all.has(plain)) return plain;
    const doubled = bySingles.get(singles(word));
    if (doubled !== undefined) return doubled;
    if (word.length < LONG) return byLetters.get(sorted(word))?.find((other) => isOneSlip(word, other)) ?? word;
    for (const piece of piecesOf(word))
      for (const { word: other } of byPiece.get(piece) ?? []) if (isOneSlip(word, other)) return other;
    return word;
  };
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** With each run of a letter as one: "fingerrr" and "finger" are alike. */
function singles(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

function piecesOf(word: string): string[] {
  return [`${word.slice(0, PIECE)}-`, `-${word.slice(-PIECE)}`];
}

function isOneSlip(word: string, other: string): boolean {
  const longer = word.length >= other.length ? word : other;
  const shorter = longer === word ? other : word;
  if (longer.length - shorter.length > 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  if (longer.length > shorter.length) return longer.slice(at + 1) === shorter.slice(at);
  const isSwapped = longer[at] === shorter[at + 1] && longer[at + 1] === shorter[at];
  return (
    (isSwapped && longer.slice(at + 2) === shorter.slice(at + 2)) || longer.slice(at + 1) === shorter.slice(at + 1)
  );
}
