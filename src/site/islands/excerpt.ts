/** Reads the excerpt of a search result, which comes as escaped HTML with marks, into pieces of plain text. */

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

export interface ExcerptPiece {
  text: string;
  isMark: boolean;
}

/** The pieces of an excerpt in order. Whatever else looks like a tag stays visible as text. */
export function excerptPieces(excerpt: string): ExcerptPiece[] {
  let isMark = false;
  const pieces: ExcerptPiece[] = [];
  for (const part of excerpt.split(/(<\/?mark>)/)) {
    if (part === '<mark>') isMark = true;
    else if (part === '</mark>') isMark = false;
    else if (part !== '')
      pieces.push({
        text: part.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity),
        isMark,
      });
  }
  return pieces;
}
