/** Whether a mode can occur on a model at all: what the mode needs against what the model's releases can do. */
import { type Mode, type Model, UNKNOWN } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import type { Bibliography, Cite } from './cite.ts';

type Need = NonNullable<Mode['needs']>[number];
type Release = Model['releases'][number];
export type Can = 'yes' | 'unknown' | 'no';

export interface AppliesView {
  /** "no" only where every release is known to lack all that the mode could live on. */
  can: Can;
  /** Any one of these is enough; empty: every model can show it. */
  needs: Need[];
  /** Releases by id: those that have one of the needs, those that have none, those of which it is not known. */
  able: string[];
  unable: string[];
  unsure: string[];
  cites: Cite[];
}

const CAPABILITY = {
  'native-audio': 'native_audio',
  'supplied-audio': 'supplied_audio',
  'image-input': 'image_input',
} as const satisfies Record<Need, keyof Release['capabilities']>;

/** Whether a mode can occur on a model. */
export function canOccur(catalog: Catalog, model: string, mode: string): Can {
  const needs = catalog.get('modes', mode).data.needs ?? [];
  return best(catalog.get('models', model).data.releases.map((release) => canOn(release, needs)));
}

/** The same, release by release, with the works in which a release's abilities are written down. */
export function appliesOf(catalog: Catalog, model: string, mode: string, notes: Bibliography): AppliesView {
  const needs = catalog.get('modes', mode).data.needs ?? [];
  const releases = catalog.get('models', model).data.releases;
  const having = (can: Can) => releases.filter((release) => canOn(release, needs) === can);
  const unable = having('no');
  const ids = (list: readonly Release[]) => list.map(({ id }) => id);
  return {
    can: best(releases.map((release) => canOn(release, needs))),
    needs: [...needs],
    able: ids(having('yes')),
    unable: ids(unable),
    unsure: ids(having('unknown')),
    cites: notes.cite([...new Set(unable.flatMap(({ sources }) => sources))]),
  };
}

function canOn({ capabilities }: Release, needs: readonly Need[]): Can {
  return needs.length === 0 ? 'yes' : best(needs.map((need) => capabilities[CAPABILITY[need]]));
}

/** One yes is enough; a no takes that nothing is unknown. */
function best(answers: readonly Can[]): Can {
  return answers.includes('yes') ? 'yes' : answers.includes(UNKNOWN) ? 'unknown' : 'no';
}
