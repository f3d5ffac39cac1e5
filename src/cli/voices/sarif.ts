/** Reports as SARIF 2.1.0, which code hosts and editors show beside the line a prompt stands in. */
import type { Finding, Report } from '../../scorer/report.ts';
import type { Answer, ScoredLine, Setting, Voice } from './index.ts';

const LEVELS = { red: 'error', yellow: 'warning', green: 'note' } as const;

/** One document for all answers, so it is given at the end. */
export function sarifVoice({ uri, catalog }: Setting): Voice {
  const results: object[] = [];
  const broken: object[] = [];
  const fired = new Set<string>();
  let engine = '';
  const answer = (given: Answer) => {
    if ('error' in given) broken.push(notification(given.error.message, uri, given.line));
    else {
      engine = given.engine;
      for (const { finding, band } of placesIn(given)) {
        fired.add(finding.cue);
        results.push(result(finding, band, given, uri));
      }
    }
    return '';
  };
  const document = () => {
    const rules = [...fired]
      .sort()
      .map((id) => ({ id, shortDescription: { text: catalog.get('cues', id).data.says } }));
    const driver = { name: 'misrender', version: engine, rules };
    const invocations = [{ executionSuccessful: broken.length === 0, toolExecutionNotifications: broken }];
    return {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, invocations, results }],
    };
  };
  return { begin: () => '', answer, end: () => `${JSON.stringify(document(), null, 2)}\n` };
}

/** Each place once, with the worst band of the modes it speaks for. */
function placesIn({ modes }: ScoredLine): { finding: Finding; band: keyof typeof LEVELS }[] {
  const places = new Map<string, { finding: Finding; band: keyof typeof LEVELS }>();
  for (const { findings, band } of modes) {
    for (const finding of findings.filter(({ points }) => points > 0)) {
      const key = `${finding.cue} ${finding.start} ${finding.end}`;
      if (!places.has(key)) places.set(key, { finding, band });
    }
  }
  return [...places.values()];
}

function result(
  { cue, start, end, text, says, points }: Finding,
  band: NonNullable<Report['band']>,
  answer: ScoredLine,
  uri: string,
): object {
  return {
    ruleId: cue,
    level: LEVELS[band],
    message: { text: says },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: answer.line ?? 1 } } }],
    properties: { id: answer.id, prompt: answer.prompt, start, end, text, points, score: answer.score },
  };
}

function notification(text: string, uri: string, line: number): object {
  return {
    level: 'error',
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: line } } }],
  };
}
