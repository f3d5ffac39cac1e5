/** Where a query leads without searching: it is an id, a technical term, or what people call a mode, a model or both. */

/** As `/search/names.json` holds them. */
export interface NamedPage {
  kind: string;
  id: string;
  name: string;
  names: string[];
}

export interface Target {
  /** Below the base path. */
  path: `/${string}`;
  title: string;
}

/** Words that a name may have or lack and stay the same name. */
const LOOSE = new Set(['a', 'an', 'the', 'in', 'on', 'of', 'and', 'with', 'my', 'is', 'are']);

/** A name as a key: case, hyphens, the order of words and a plural "s" part nobody from what they look for. */
function keyOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.+]+/u);
  return words
    .filter((word) => word !== '' && !LOOSE.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .sort()
    .join(' ');
}

/** Finds the page that a query names as a whole, if there is one. */
export function createGoTo(pages: readonly NamedPage[]): (query: string) => Target | null {
  const byKey = new Map<string, NamedPage>();
  const models: { key: string; page: NamedPage }[] = [];
  for (const page of pages)
    for (const name of [page.id, page.name, ...page.names]) {
      const key = keyOf(name);
      if (key !== '' && !byKey.has(key)) byKey.set(key, page);
      if (page.kind === 'models') models.push({ key, page });
    }
  return (query) => {
    const key = keyOf(query);
    const whole = byKey.get(key);
    if (whole) return { path: `/${whole.kind}/${whole.id}/`, title: whole.name };
    for (const { key: model, page } of models) {
      const mode = byKey.get(without(key, model) ?? '');
      if (mode?.kind === 'modes')
        return { path: `/failures/${page.id}-${mode.id}/`, title: `${mode.name} on ${page.name}` };
    }
    return null;
  };
}

/** The words of a key without those of another; null where it lacks one. Chinese has no spaces, so a name is cut out of it. */
function without(key: string, part: string): string | null {
  const words = key.split(' ');
  const gone = part.split(' ');
  if (gone.every((word) => words.includes(word))) return words.filter((word) => !gone.includes(word)).join(' ');
  return /[\u3400-\u9fff]/.test(part) && key.includes(part) ? key.replace(part, '').trim() : null;
}
