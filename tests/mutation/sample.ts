/** Tries a share of all changes where one is asked for, chosen by what each of them is, so that the same share is the same changes in every run. */
import { createHash } from 'node:crypto';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What a change is, in the report as well as while it waits to be tried. */
export interface Change {
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
}

/** One change of so many is tried: MUTATION_ONE_IN, 1 where it is not set. */
export const oneIn = Math.max(1, Math.trunc(Number(process.env.MUTATION_ONE_IN ?? '1')) || 1);
/** Another word draws another sample; what was mended after one sample is measured on the next. */
const draw = process.env.MUTATION_DRAW ?? '';

/** Whether a change is among those to try. */
export function isDrawn({ mutatorName, replacement = '', location: { start, end } }: Change): boolean {
  const what = [draw, mutatorName, replacement, start.line, start.column, end.line, end.column].join(' ');
  return createHash('sha256').update(what).digest().readUInt32BE(0) % oneIn === 0;
}

class Sample implements Checker {
  async init(): Promise<void> {}

  async group(changes: (Change & { id: string })[]): Promise<string[][]> {
    return [changes.map(({ id }) => id)];
  }

  async check(changes: (Change & { id: string })[]): Promise<Record<string, CheckResult>> {
    const left = { status: CheckStatus.CompileError, reason: 'Not drawn.' } as const;
    return Object.fromEntries(
      changes.map((change) => [change.id, isDrawn(change) ? { status: CheckStatus.Passed } : left]),
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
