/** The head of a guide, read by the reader of records: dates stay text, and the place of every value is kept. */
import type { GuideFile } from '../core/catalog/view.ts';
import { placesIn } from './lines.ts';
import { parseYaml } from './yaml/parse.ts';

const HEAD = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** A guide from its text. Never throws; what is wrong with the head is a fault. */
export function readGuide(slug: string, text: string): GuideFile {
  const file = `guides/${slug}.mdx`;
  const placeOf = placesIn(file, text);
  // The line that opens the head is kept as an empty one, of as many characters, so that places hold.
  const head = HEAD.exec(text)?.[1] ?? '';
  const { tree, faults } = parseYaml(head === '' ? '' : `${' '.repeat(text.indexOf(head) - 1)}\n${head}\n`, placeOf);
  return { slug, file, text, head: tree, faults, placeOf };
}
