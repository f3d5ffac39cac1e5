/** Words that promise money where no policy of a platform is told. */
import type { AnyRecord, Path } from '../catalog/record.ts';
import { quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';
import { textsOf } from './prose.ts';

const PROMISE =
  /\brefund\w*|\breimburs\w*|\bmoney[- ]back\b|\bcharge-?backs?\b|\bcredits? (?:back|returned|restored)\b|退款|退费|退还|赔偿/iu;

/** Kinds that hold titles of works and words of prompts, not what we say. */
const EXEMPT_KINDS = new Set(['sources', 'lexicons']);

export const promiseWords: RecordCheck = {
  slug: 'promise-words',
  scope: 'record',
  severity: 'error',
  finds: 'Words that promise money where no policy of a platform is told.',
  why: 'What becomes of money is said only where a policy is told, with its source and date; anything else would be a promise.',
  mend: 'Say it under "policy" of the platform, with its source and the outcome it is for, or leave it out.',
  *check(record) {
    if (EXEMPT_KINDS.has(record.kind)) return;
    for (const { path, text } of textsOf(record.data)) {
      const [found] = PROMISE.exec(text) ?? [];
      if (!found || isExempt(record, path)) continue;
      yield {
        ...record.locate(path),
        what: `${quoted(found)} stands outside a platform's policy.`,
        fix: 'Say it under "policy" of the platform, with its source, or leave it out.',
        value: found,
      };
    }
  },
};

/** Policies, the names and addresses desks have, and prompts word for word. */
function isExempt({ kind }: AnyRecord, path: Path): boolean {
  if (kind === 'platforms')
    return (
      path[0] === 'policy' ||
      path[0] === 'url' ||
      (path[0] === 'desks' && ['name', 'address'].includes(String(path[2])))
    );
  if (kind === 'cues') return path[0] === 'examples' || path.at(-2) === 'words';
  return kind === 'failures' && path[0] === 'examples' && path.at(-1) === 'prompt';
}
