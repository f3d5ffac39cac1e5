/** The sign that parts a mode from one it is taken for, whichever of the two records writes it down. */
import type { Catalog } from '../catalog.ts';

export interface Tell {
  /** The other mode. */
  mode: string;
  name: string;
  tell: string;
}

/** Every mode that this one is taken for, with the sign; its own record first. */
export function tellsOf(catalog: Catalog, mode: string): Tell[] {
  const own = catalog.get('modes', mode).data.lookalikes;
  const theirs = catalog
    .all('modes')
    .flatMap(({ id, data }) =>
      data.lookalikes.filter((other) => other.mode === mode).map(({ tell }) => ({ mode: id, tell })),
    );
  const known = new Set(own.map((other) => other.mode));
  return [...own, ...theirs.filter((other) => !known.has(other.mode))].map((other) => ({
    ...other,
    name: catalog.get('modes', other.mode).data.name,
  }));
}

/** The sign that parts a mode from the best of the others it stands beside; failing that, the first there is. */
export function tellBetween(catalog: Catalog, mode: string, others: readonly string[]): Tell | undefined {
  const tells = tellsOf(catalog, mode);
  const beside = others.map((other) => tells.find((tell) => tell.mode === other)).find((tell) => tell !== undefined);
  return beside ?? tells[0];
}
