/** Reads YAML as far as tokens, noting on the way what a record may not use and where something was left open. */
import { CST, Lexer, Parser } from 'yaml';
import type { Span } from '../../core/tree.ts';

export const DEEPEST = 32;

export interface Scan {
  tokens: CST.Token[];
  anchors: Span[];
  aliases: Span[];
  tags: Span[];
  directives: Span[];
  comments: Span[];
  /** Where a second document, and each one after it, begins. */
  furtherDocuments: Span[];
  /** `[` or `{` that nothing closes. */
  openBrackets: Span[];
  /** Quotation marks that nothing closes. */
  openQuotes: Span[];
  /** Texts in quotation marks that go over several lines. */
  longQuotes: Span[];
  /** Where the nesting goes beyond the limit; nothing after it was read. */
  tooDeep: Span | null;
}

/** Never throws, and never recurses: hostile nesting is met before anything descends into it. */
export function scan(text: string): Scan {
  const notes = new Notes();
  const parser = new Parser();
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    notes.found.tokens.push(...parser.next(lexeme));
    if (!isScalar && MARKERS.has(lexeme)) {
      if (lexeme === CST.FLOW_END) notes.endBrackets();
      isScalar = lexeme === CST.SCALAR;
      continue;
    }
    const span = { start: offset, end: offset + lexeme.length };
    notes.take(isScalar ? 'scalar' : (CST.tokenType(lexeme) ?? 'scalar'), lexeme, span);
    offset = span.end;
    isScalar = false;
    if (depthOf(parser) > DEEPEST) return { ...notes.found, tooDeep: span };
  }
  notes.found.tokens.push(...parser.end());
  notes.endBrackets();
  return notes.found;
}

/** Tokens of the lexer that stand for no text. */
const MARKERS = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);
const BLANK = new Set(['space', 'newline', 'comment', 'byte-order-mark', 'directive-line']);

/** What was met so far. */
class Notes {
  readonly found: Scan = {
    tokens: [],
    anchors: [],
    aliases: [],
    tags: [],
    directives: [],
    comments: [],
    furtherDocuments: [],
    openBrackets: [],
    openQuotes: [],
    longQuotes: [],
    tooDeep: null,
  };
  #brackets: Span[] = [];
  #hasContent = false;
  #hasEnded = false;

  take(type: string, lexeme: string, span: Span): void {
    this.#takeDocument(type, span);
    if (type === 'anchor') this.found.anchors.push(span);
    if (type === 'alias') this.found.aliases.push(span);
    if (type === 'tag') this.found.tags.push(span);
    if (type === 'directive-line') this.found.directives.push(span);
    if (type === 'comment') this.found.comments.push(span);
    if (type === 'flow-seq-start' || type === 'flow-map-start') this.#brackets.push(span);
    if (type === 'flow-seq-end' || type === 'flow-map-end') this.#brackets.pop();
    if (type === 'single-quoted-scalar' || type === 'double-quoted-scalar') this.#takeQuote(lexeme, span);
  }

  endBrackets(): void {
    this.found.openBrackets.push(...this.#brackets.splice(0));
  }

  #takeDocument(type: string, span: Span): void {
    if (BLANK.has(type)) return;
    if (type === 'doc-end') {
      this.#hasEnded = this.#hasContent;
      return;
    }
    if (this.#hasEnded || (type === 'doc-start' && this.#hasContent)) this.found.furtherDocuments.push(span);
    this.#hasEnded = false;
    this.#hasContent = true;
  }

  #takeQuote(lexeme: string, span: Span): void {
    const isDouble = lexeme.startsWith('"');
    const inside = lexeme.slice(1).replace(isDouble ? /\\[\s\S]/g : /''/g, '');
    if (!inside.endsWith(isDouble ? '"' : "'")) this.found.openQuotes.push({ start: span.start, end: span.start + 1 });
    else if (lexeme.includes('\n')) this.found.longQuotes.push(span);
  }
}

function depthOf(parser: Parser): number {
  if (parser.stack.length <= DEEPEST) return 0;
  return parser.stack.filter((token) => CST.isCollection(token)).length;
}
