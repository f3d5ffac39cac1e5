/** Reports as SARIF 2.1.0, which code hosts and editors show beside the line a prompt stands in. */
import type { Finding, Report } from '../../scorer/report.ts';
import { type Across, acrossInWords } from '../across.ts';
import type { Answer, ScoredLine, Setting, Voice } from './index.ts';

/** The rule of what contradicts itself from line to line; it is no cue. */
const ACROSS = 'said-in-two-ways';
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
  const document = (across: readonly Across[]) => {
    const rules = [...fired]
      .sort()
      .map((id) => ({ id, shortDescription: { text: catalog.get('cues', id).data.says } }));
    if (across.length > 0) rules.push({ id: ACROSS, shortDescription: { text: 'One thing is said in two ways.' } });
    results.push(...across.map((slip) => acrossResult(slip, uri)));
    const driver = { name: 'misrender', version: engine, rules };
    const invocations = [{ executionSuccessful: broken.length === 0, toolExecutionNotifications: broken }];
    return {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, invocations, results }],
    };
  };
  return { begin: () => '', answer, end: (across = []) => `${JSON.stringify(document(across), null, 2)}\n` };
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
    locations: [locationOf(uri, answer.line ?? 1)],
    properties: { id: answer.id, prompt: answer.prompt, start, end, text, points, score: answer.score },
  };
}

/** Beside every line that says it. */
function acrossResult(slip: Across, uri: string): object {
  return {
    ruleId: ACROSS,
    level: 'warning',
    message: { text: `Said in two ways. ${acrossInWords(slip)}.` },
    locations: slip.said.map(({ line }) => locationOf(uri, line)),
    properties: { what: slip.what, who: slip.who, said: slip.said },
  };
}

function locationOf(uri: string, line: number): object {
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: line } } };
}

function notification(text: string, uri: string, line: number): object {
  return {
    level: 'error',
    message: { text },
    locations: [locationOf(uri, line)],
  };
}
