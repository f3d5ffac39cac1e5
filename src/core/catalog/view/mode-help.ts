/** What helps against a mode besides other words in the prompt, and the models that each of it speaks of. */
import type { Mode } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';

export interface ModeHelp {
  do: string;
  costs: string;
  basis: Mode['mitigations'][number]['basis'];
  /** Models it names: it is for these, or for any where it names none. */
  models: string[];
}

/** The mitigations of a mode, in the order of its record. */
export function modeHelp(catalog: Catalog, mode: string): ModeHelp[] {
  return catalog.get('modes', mode).data.mitigations.map(({ do: what, costs, basis }) => ({
    do: what,
    costs,
    basis,
    models: modelsNamedIn(catalog, what),
  }));
}

function modelsNamedIn(catalog: Catalog, text: string): string[] {
  return catalog
    .all('models')
    .filter(({ data }) => [data.name, ...data.aliases].some((name) => isNamedIn(name, text)))
    .map(({ id }) => id);
}

/** As a word of its own; its release may follow, as in "LTX-2". */
function isNamedIn(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '');
}
