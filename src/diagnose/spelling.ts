/** Mends a misspelled word: one letter wrong, missing, too many, or two in the wrong order. */

/** Short words are too near to each other to be mended. */
const SHORTEST = 6;
const PIECE = 3;

/** @param known stems that mean something; a word that is one of them, or short, comes back as it is */
export function createSpelling(known: Iterable<string>): (word: string) => string {
  const all = new Set<string>();
  // One slip leaves either the first letters or the last as they were.
  const byPiece = new Map<string, string[]>();
  for (const word of known) {
    if (all.has(word)) continue;
    all.add(word);
    if (word.length < SHORTEST - 1) continue;
    for (const piece of piecesOf(word)) {
      const list = byPiece.get(piece);
      if (list) list.push(word);
      else byPiece.set(piece, [word]);
    }
  }
  return (word) => {
    if (word.length < SHORTEST || all.has(word)) return word;
    for (const piece of piecesOf(word))
      for (const other of byPiece.get(piece) ?? []) if (isOneSlip(word, other)) return other;
    return word;
  };
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
