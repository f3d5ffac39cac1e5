/** A failure of a mode that cannot occur on the releases it names, by what the model's record says of them. */
import { modelAndMode } from '../references.ts';
import type { Mode, Release } from '../schema/index.ts';
import { anyOf, quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';

type Need = NonNullable<Mode['needs']>[number];

export const unmetNeed: RecordCheck = {
  slug: 'unmet-need',
  scope: 'record',
  severity: 'error',
  finds: 'A failure of a mode that cannot occur on the releases it names.',
  why: 'Where the model makes no sound, a fault of its sound was seen elsewhere; one of the two records is wrong.',
  mend: 'Correct the releases, or the capabilities of the release with a source, or delete the failure.',
  *check(record, known) {
    if (record.kind !== 'failures') return;
    const { model, mode } = modelAndMode(record.file);
    const needs = known.find('modes', mode)?.data.needs ?? [];
    const of = known.find('models', model);
    if (needs.length === 0 || !of) return;
    const { releases } = record.data;
    const named = of.data.releases.filter(({ id }) => releases === 'unknown' || releases.includes(id));
    const [first] = named;
    if (!first || named.some((release) => canMeet(release, needs))) return;
    const place = of.locate(['releases', of.data.releases.indexOf(first), 'capabilities']);
    yield {
      ...record.locate(['releases']),
      what: `${quoted(mode)} needs ${anyOf(needs.map(plain))}, and by its model's record ${anyOf(named.map(({ id }) => `"${id}"`))} has none.`,
      fix: `Correct the releases here, or "capabilities" in models/${model}.yml with its source, or delete this file.`,
      related: [{ ...place, note: 'what the release can do' }],
    };
  },
};

/** What is not known may be so. */
function canMeet({ capabilities }: Release, needs: readonly Need[]): boolean {
  return needs.some((need) => capabilities[need.replace('-', '_') as keyof Release['capabilities']] !== 'no');
}

function plain(need: Need): string {
  return need.replace('-', ' ');
}
