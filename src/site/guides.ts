/** Hands the guides to the pages: the prose as Astro compiled it, the head as our reader reads it, the citations numbered. */
import type { MDXInstance } from 'astro';
import { type GuideView, guideViews } from '../core/catalog/view.ts';
import { readGuide } from '../io/guide.ts';
import { getCatalog } from './loader.ts';

type Compiled = MDXInstance<Record<string, unknown>>;

const compiled = import.meta.glob<Compiled>('../../catalog/guides/*.mdx', { eager: true });
const texts = import.meta.glob<string>('../../catalog/guides/*.mdx', { eager: true, query: '?raw', import: 'default' });

let guides: GuideView[] | undefined;

/**
 * The guides, by their order.
 * @throws with every fault of every guide
 */
export function getGuides(): GuideView[] {
  guides ??= guideViews(
    getCatalog(),
    ownGuides().map(([path, text]) => readGuide(slugOf(path), text)),
  );
  return guides;
}

/** A catalog elsewhere, as in a preview or a measurement, has records of its own, which these guides do not cite. */
function ownGuides(): [path: string, text: string][] {
  return process.env.CATALOG_DIR === undefined ? Object.entries(texts) : [];
}

/** The prose of a guide, as a component. */
export function proseOf(slug: string): Compiled['Content'] {
  const found = Object.entries(compiled).find(([path]) => slugOf(path) === slug);
  if (!found) throw new Error(`There is no guide called "${slug}".`);
  return found[1].Content;
}

function slugOf(path: string): string {
  return path.replace(/^.*\/|\.mdx$/g, '');
}
