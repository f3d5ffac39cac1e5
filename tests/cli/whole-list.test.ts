// `score --list`: a list in any format of the page, given back in its own or answered shot by shot.

import { describe, expect, it } from 'vitest';
import { misrender } from './fake.ts';

const FACE = 'A face in the rain.';

describe('score --list', () => {
  const CSV = `shot,prompt,seconds,model\r\n1,${FACE},5,Acme\r\n2,A tree in a red jacket.,,\r\n3,A blue jacket.,,nobody`;

  it('gives the list back in its own format with the results', async () => {
    const { out, code } = await misrender(['score', '--list', '-'], CSV);
    const [head, first, second, third] = out.split('\r\n');
    expect(head).toBe(
      'shot,prompt,seconds,model,misrender_score,misrender_band,misrender_mode,misrender_words,misrender_note',
    );
    expect(first).toMatch(/^1,A face in the rain\.,5,Acme,\d+,yellow,face-distortion,face,$/);
    expect(second).toMatch(/^2,A tree in a red jacket\.,,,\d+,green,,,".*2 “red jacket”, 3 “blue jacket”/);
    expect(third).toMatch(/No model goes by the name “nobody” here/);
    expect(code).toBe(0);
    expect((await misrender(['score', '--list', '-', '--fail-on', 'yellow'], CSV)).code).toBe(1);
  });

  it('answers shot by shot in the other formats, with what the command line says for all', async () => {
    const { out } = await misrender(
      ['score', '--list', '-', '--format', 'jsonl', '--model', 'acme', '--seconds', '6'],
      CSV,
    );
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, request }) => [id, request.model, request.seconds])).toEqual([
      ['1', 'acme', 5],
      ['2', 'acme', 6],
      ['3', null, 6],
    ]);
    expect(answers[2].coverage.warnings.join()).toContain('nobody');
    const alone = await misrender(['score', FACE, '--model', 'acme', '--seconds', '5', '--format', 'json']);
    expect({ ...answers[0], id: undefined }).toEqual({ ...JSON.parse(alone.out), id: undefined });
  });

  it('refuses JSON that is broken, and says where', async () => {
    const { out, err, code } = await misrender(['score', '--list', '-'], '[{"prompt": "A face"}');
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(/Line 1, column 22: JSON wants a comma or \] there, and the text ends/);
  });

  it('reads what the page reads: numbered, timed, JSON', async () => {
    const { out } = await misrender(['score', '--list', '-'], `1. ${FACE}\n2. A tree.\n`);
    expect(out).toMatch(
      /^1\. A face in the rain\. \[yellow \d+, face-distortion: face\]\n2\. A tree\. \[green \d+\]\n$/,
    );
    const { out: json } = await misrender(['score', '--list', '-'], JSON.stringify([{ prompt: FACE, scene: 4 }]));
    expect(JSON.parse(json)).toMatchObject([{ prompt: FACE, scene: 4, misrender_band: 'yellow' }]);
  });
});
