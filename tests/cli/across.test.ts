/** `score --batch`: what is said in two ways from line to line, in every format, and only where it is asked for or expected. */
import { describe, expect, it, test } from 'vitest';
import { misrender } from './fake.ts';

const SHEET = [
  'A woman in a red coat, her face in the rain.',
  'not scored: {',
  '{"prompt": "The woman in a blue coat sits", "id": "b"}',
].join('\n');
const AGREEING = 'A woman in a red coat.\nThe woman in the red coat sits.';
const score = async (sheet: string, ...more: string[]) =>
  (await misrender(['score', '--batch', '-', ...more], sheet)).out;

const SLIP = {
  what: 'coat',
  who: 'woman',
  said: [
    { line: 1, text: 'red coat' },
    { line: 3, id: 'b', text: 'blue coat' },
  ],
};
const WORDS = 'coat of woman: line 1 “red coat”, line 3 “blue coat”';

describe('across a sheet', () => {
  test('text', async () => {
    expect(await score(SHEET)).toContain(WORDS);
    expect(await score(SHEET, '--across', 'off')).not.toContain(WORDS);
    expect(await score(AGREEING)).not.toContain('across');
  });

  test('sarif, beside each line', async () => {
    const { runs } = JSON.parse(await score(SHEET, '--format', 'sarif'));
    const [result] = runs[0].results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'said-in-two-ways');
    expect(result.message.text).toContain(WORDS);
    expect(
      result.locations.map(
        (one: { physicalLocation: { region: { startLine: number } } }) => one.physicalLocation.region.startLine,
      ),
    ).toEqual([1, 3]);
    expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('said-in-two-ways');
    expect(await score(SHEET, '--format', 'sarif', '--across', 'off')).not.toContain('said-in-two-ways');
  });

  test('json and jsonl, as a last entry where it is asked for', async () => {
    const lines = (await score(SHEET, '--format', 'jsonl', '--across', 'on')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line)).slice(3)).toEqual([{ across: [SLIP] }]);
    const all = JSON.parse(await score(SHEET, '--format', 'json', '--across', 'on'));
    expect(all.slice(3)).toEqual([{ across: [SLIP] }]);
    expect(JSON.parse(await score('', '--format', 'json', '--across', 'on'))).toEqual([{ across: [] }]);
    expect(JSON.parse(await score(SHEET, '--format', 'json'))).toHaveLength(3);
    expect((await score(SHEET, '--format', 'jsonl')).trimEnd().split('\n')).toHaveLength(3);
  });

  test('csv, as a row of its own where it is asked for', async () => {
    const rows = (await score(SHEET, '--format', 'csv', '--across', 'on')).trimEnd().split('\r\n');
    expect(rows).toHaveLength(5);
    expect(rows[4]).toBe(`3,b,${','.repeat(12)}"${WORDS}"`);
    expect((await score(SHEET, '--format', 'csv')).trimEnd().split('\r\n')).toHaveLength(4);
  });

  it('takes on and off only', async () => {
    const { code, err } = await misrender(['score', '--batch', '-', '--across', 'yes'], SHEET);
    expect([code, err]).toEqual([2, expect.stringContaining('on or off')]);
  });
});
