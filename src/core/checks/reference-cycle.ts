/** A chain that leads back to itself: modes each broader than the next, or redirects after redirects. */
import type { Known } from '../known.ts';
import type { Fault } from '../source-file.ts';
import type { CatalogCheck } from './check.ts';

export const referenceCycle: CatalogCheck = {
  slug: 'reference-cycle',
  scope: 'catalog',
  severity: 'error',
  finds: 'A chain of records that leads back to itself.',
  why: 'Whoever follows the chain never arrives; a redirect leads straight to a record.',
  mend: 'Take one link of the chain away; a redirect leads straight to a record.',
  *check(known) {
    yield* broaderCycles(known);
    yield* redirectChains(known);
  },
};

function* broaderCycles(known: Known): Generator<Fault> {
  for (const { id, locate } of known.all('modes')) {
    const chain = [id];
    let next = known.find('modes', id)?.data.broader;
    while (next !== undefined && !chain.includes(next)) {
      chain.push(next);
      next = known.find('modes', next)?.data.broader;
    }
    // Told once, at the member that comes first.
    if (next !== id || [...chain].sort()[0] !== id) continue;
    yield {
      ...locate(['broader']),
      what: `These modes are each broader than the next: ${[...chain, id].join(' → ')}.`,
      fix: 'Take "broader" away from one of them.',
      value: id,
    };
  }
}

function* redirectChains(known: Known): Generator<Fault> {
  for (const { id, data, locate } of known.all('redirects')) {
    for (const [i, to] of data.to.entries()) {
      const next = known.find('redirects', to);
      if (next?.data.kind !== data.kind || known.has(data.kind, to)) continue;
      const chain = [id, to, ...next.data.to];
      yield {
        ...locate(['to', i]),
        what: `This redirect leads to another: ${chain.join(' → ')}.`,
        fix: `Lead straight to ${next.data.to.map((end) => `"${end}"`).join(' or ')}.`,
        value: to,
      };
    }
  }
}
