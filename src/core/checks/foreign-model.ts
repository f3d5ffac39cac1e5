/** What was seen on one model, told with the name of another. */
import type { Path } from '../catalog/record.ts';
import type { Known } from '../known.ts';
import { modelAndMode } from '../references.ts';
import { quoted } from '../shown.ts';
import type { CatalogCheck } from './check.ts';

export const foreignModel: CatalogCheck = {
  slug: 'foreign-model',
  scope: 'catalog',
  severity: 'error',
  finds: 'A sign or an observation on one model that names another model.',
  why: 'What was seen on this model is told here; another name in it shows that the text was taken over.',
  mend: 'Say what was seen on this model. Two models are compared in a statement, with the source that compared them.',
  *check(known) {
    const owners = ownersOfNames(known);
    if (owners.size === 0) return;
    const words = [...owners.keys()]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    const names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    for (const { file, data, locate } of known.all('failures')) {
      const { model } = modelAndMode(file);
      for (const { path, text } of seen(data)) {
        const found = [...text.matchAll(names)].map(([name]) => name).find((name) => !owners.get(name)?.has(model));
        if (found === undefined) continue;
        yield {
          ...locate(path),
          what: `${quoted(found)} is another model than ${quoted(model)}, which this record is about.`,
          fix: 'Say what was seen on this model. A comparison is a statement, with the source that made it.',
          value: found,
        };
      }
    }
  },
};

/** Proper names only: what is written with a capital or in Chinese. */
function ownersOfNames(known: Known): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, data } of known.all('models'))
    for (const name of [data.name, ...data.aliases])
      if (/^\p{Lu}[\p{L}\p{N}]{2}|^\p{Script=Han}{2}/u.test(name))
        owners.set(name, (owners.get(name) ?? new Set()).add(id));
  return owners;
}

interface Seen {
  symptoms?: readonly string[] | undefined;
  examples: readonly { saw: string }[];
}

function seen({ symptoms = [], examples }: Seen): { path: Path; text: string }[] {
  return [
    ...symptoms.map((text, i) => ({ path: ['symptoms', i], text })),
    ...examples.map(({ saw }, i) => ({ path: ['examples', i, 'saw'], text: saw })),
  ];
}
