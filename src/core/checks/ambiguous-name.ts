/** One name, term or alias for two modes, two models or two platforms. */
import type { AnyRecord, Path } from '../catalog/record.ts';
import { one } from '../schema/kinds.ts';
import { quoted } from '../shown.ts';
import type { CatalogCheck } from './check.ts';

export const ambiguousName: CatalogCheck = {
  slug: 'ambiguous-name',
  scope: 'catalog',
  severity: 'error',
  finds: 'One name, term or alias for two modes, two models or two platforms.',
  why: 'A ticket with that word, or a search for it, would mean either of the two.',
  mend: 'Give one of them another name, or put the two records together with npm run move.',
  *check(known) {
    for (const kind of ['modes', 'models', 'platforms'] as const) {
      const first = new Map<string, { record: AnyRecord; path: Path }>();
      for (const record of known.all(kind) as readonly AnyRecord[]) {
        for (const { path, text } of namesOf(record)) {
          const before = first.get(text);
          if (!before) first.set(text, { record, path });
          else if (before.record !== record)
            yield {
              ...record.locate(path),
              what: `${quoted(text)} is what the ${one(kind)} ${quoted(before.record.id)} is called already.`,
              fix: 'Give one of the two another name.',
              value: text,
              related: [{ ...before.record.locate(before.path), note: 'the other one' }],
            };
        }
      }
    }
  },
};

function namesOf(record: AnyRecord): { path: Path; text: string }[] {
  const found: { path: Path; text: string }[] = [];
  const add = (path: Path, text: string) => found.push({ path, text: text.normalize('NFKC').toLowerCase() });
  if (record.kind === 'modes') {
    add(['name'], record.data.name);
    add(['term'], record.data.term);
  }
  if (record.kind === 'platforms') add(['name'], record.data.name);
  if (record.kind === 'models') {
    add(['name'], record.data.name);
    for (const [i, alias] of record.data.aliases.entries()) add(['aliases', i], alias);
  }
  return found;
}
