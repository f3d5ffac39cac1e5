/** A release that the record of its model does not list. */
import type { AnyRecord, Path } from '../catalog/record.ts';
import { modelAndMode } from '../references.ts';
import { anyOf, quoted } from '../shown.ts';
import { nearest } from '../suggest.ts';
import type { RecordCheck } from './check.ts';

const UNKNOWN = 'unknown';

export const releaseUnknown: RecordCheck = {
  slug: 'release-unknown',
  scope: 'record',
  severity: 'error',
  finds: 'A release that the record of its model does not list.',
  why: 'Limits, bases and lifecycles belong to releases; nothing can be said of one that is not listed.',
  mend: 'Write a release that is listed, or "unknown", or add the release to its model with a source.',
  *check(record, known) {
    for (const { model, release, path } of namedReleases(record)) {
      const listed = known.find('models', model)?.data.releases.map(({ id }) => id);
      if (!listed || release === UNKNOWN || listed.includes(release)) continue;
      const suggestion = nearest(release, [...listed, UNKNOWN]);
      yield {
        ...record.locate(path),
        what: `The model ${quoted(model)} lists no release ${quoted(release)}.`,
        fix: `${suggestion ? `Did you mean "${suggestion}"? ` : ''}Write one that is listed: ${anyOf(listed.map((id) => `"${id}"`))}.`,
        value: release,
        expected: [...listed, UNKNOWN],
        ...(suggestion && { suggestion }),
      };
    }
  },
};

interface NamedRelease {
  model: string;
  release: string;
  path: Path;
}

function namedReleases(record: AnyRecord): NamedRelease[] {
  switch (record.kind) {
    case 'failures': {
      const { model } = modelAndMode(record.file);
      const { releases, statements, examples } = record.data;
      return [
        ...(releases === UNKNOWN ? [] : releases.map((release, i) => ({ model, release, path: ['releases', i] }))),
        ...statements.flatMap(({ release }, i) =>
          release === undefined ? [] : { model, release, path: ['statements', i, 'release'] },
        ),
        ...examples.map(({ release }, i) => ({ model, release, path: ['examples', i, 'release'] })),
      ];
    }
    case 'models': {
      const lists = (['rules', 'admits'] as const).flatMap((key) =>
        record.data[key].map(({ release }, i) => ({ release, path: [key, i, 'release'] })),
      );
      return lists.flatMap(({ release, path }) => (release === undefined ? [] : { model: record.id, release, path }));
    }
    case 'platforms':
      return record.data.serves.flatMap(({ model, releases }, i) =>
        releases === UNKNOWN
          ? []
          : releases.map((release, j) => ({ model, release, path: ['serves', i, 'releases', j] })),
      );
    case 'benchmarks':
      return record.data.measures.flatMap(({ figures }, i) =>
        figures.flatMap(({ model, release }, j) =>
          model === undefined ? [] : { model, release, path: ['measures', i, 'figures', j, 'release'] },
        ),
      );
    default:
      return [];
  }
}
