/** A retired model or release that a record speaks of as if it could still be used. */
import type { AnyRecord } from '../catalog/record.ts';
import type { Known } from '../known.ts';
import { modelAndMode } from '../references.ts';
import type { Model } from '../schema/index.ts';
import { quoted } from '../shown.ts';
import type { Fault } from '../source-file.ts';
import type { RecordCheck } from './check.ts';
import { proseOf } from './prose.ts';

/** Words that say "today"; a record of something retired says when it was. */
const TODAY =
  /\b(?:currently|nowadays|these days|at present|right now|for now|as of now|at the moment|latest|newest|upcoming|coming soon|will soon)\b/i;

export const retiredAsCurrent: RecordCheck = {
  slug: 'retired-as-current',
  scope: 'record',
  severity: 'error',
  finds: 'A retired model that a record speaks of as if it could still be used.',
  why: 'Somebody would follow the advice and find the door closed.',
  mend: 'Say when it was so, as in "until June 2026", or take it out. Where the model can be used after all, correct its lifecycle, with a source.',
  *check(record, known) {
    yield* words(record, known);
    if (record.kind === 'platforms') yield* offers(record, known);
    if (record.kind === 'models') yield* withoutDay(record);
  },
};

function* words(record: AnyRecord, known: Known): Generator<Fault> {
  const id = record.kind === 'models' ? record.id : record.kind === 'failures' ? modelAndMode(record.file).model : null;
  const model = id === null ? undefined : known.find('models', id)?.data;
  if (model?.lifecycle.status !== 'retired') return;
  for (const { path, text } of proseOf(record)) {
    const [found] = TODAY.exec(text) ?? [];
    if (!found) continue;
    yield {
      ...record.locate(path),
      what: `${quoted(found)} speaks of today, and ${quoted(model.name)} is retired.`,
      fix: 'Say when it was so, or leave the word out.',
      value: found,
    };
  }
}

/** The maker's own product offers what the maker retired. Others may go on serving it. */
function* offers(record: AnyRecord & { kind: 'platforms' }, known: Known): Generator<Fault> {
  const { role, lifecycle } = record.data;
  if (role !== 'maker' || lifecycle?.status === 'retired') return;
  for (const [i, { model: id, releases }] of record.data.serves.entries()) {
    const model = known.find('models', id)?.data;
    if (!model) continue;
    if (releases === 'unknown') {
      if (model.lifecycle.status === 'retired') yield offer(record, ['serves', i, 'model'], id, model.name);
      continue;
    }
    for (const [j, release] of releases.entries())
      if (isRetired(model, release))
        yield offer(record, ['serves', i, 'releases', j], release, `${model.name} ${release}`);
  }
}

function isRetired({ releases, lifecycle }: Model, id: string): boolean {
  const release = releases.find((one) => one.id === id);
  return release !== undefined && (release.lifecycle ?? lifecycle).status === 'retired';
}

function offer({ locate }: AnyRecord, path: readonly (string | number)[], value: string, name: string): Fault {
  return {
    ...locate(path),
    what: `${quoted(name)} is retired, and its maker's own platform is said to serve it.`,
    fix: 'Take it out of "serves", write the "lifecycle" of the platform where it is gone too, or correct the lifecycle in the record of the model, with a source.',
    value,
  };
}

function* withoutDay({ data, locate }: AnyRecord & { kind: 'models' }): Generator<Fault> {
  const { status, since, note } = data.lifecycle;
  if (status !== 'retired' || since !== undefined || note !== undefined) return;
  yield {
    ...locate(['lifecycle', 'status']),
    what: `${quoted(data.name)} is retired, and nothing says since when.`,
    fix: 'Add "since: <day, month or year>". Where no source says it, tell in "note" what is known.',
  };
}
