/** A failure laid at the door of a platform that does not serve its model. */
import { modelAndMode } from '../references.ts';
import { anyOf, quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';

export const foreignPlatform: RecordCheck = {
  slug: 'foreign-platform',
  scope: 'record',
  severity: 'error',
  finds: 'A failure laid at the door of a platform that does not serve its model.',
  why: 'The page would send people to the desk of somebody who cannot help them.',
  mend: 'Name a platform that serves the model. If this one does, say so in its record under "serves", with a source.',
  *check(record, known) {
    if (record.kind !== 'failures') return;
    const { model } = modelAndMode(record.file);
    for (const [i, id] of (record.data.on ?? []).entries()) {
      const platform = known.find('platforms', id);
      if (!platform || platform.data.serves.some((served) => served.model === model)) continue;
      const others = known
        .all('platforms')
        .filter(({ data }) => data.serves.some((served) => served.model === model))
        .map((other) => `"${other.id}"`);
      yield {
        ...record.locate(['on', i]),
        what: `The platform ${quoted(id)} does not serve ${quoted(model)}.`,
        fix: `${others.length > 0 ? `Name one that does: ${anyOf(others.slice(0, 12))}. ` : ''}Or, if this one does, add it under "serves" in platforms/${id}.yml with a source.`,
        value: id,
        related: [{ ...platform.locate(['serves'], 'key'), note: 'what it serves' }],
      };
    }
  },
};
