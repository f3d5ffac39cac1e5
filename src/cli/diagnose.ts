/** `diagnose`: from what a person saw or heard to the modes it may be; for one description or a whole sheet. */
import type { Catalog } from '../core/catalog/catalog.ts';
import { compileDiagnosis } from '../core/catalog/diagnosis.ts';
import { canOccur } from '../core/catalog/view/applies.ts';
import { ANSWERS, type Answers, type Question } from '../diagnose/diagnosis-set.ts';
import { type Candidate, createDiagnoser } from '../diagnose/index.ts';
import { isReadable, NOT_READ } from '../diagnose/readable.ts';
import { type AskedLine, type BatchLine, linesOf, readLine } from './batch.ts';
import type { Console } from './console.ts';
import { openSheet, readAll } from './input.ts';
import { openSound } from './open.ts';
import { modelId, oneOf, optional, RequestError } from './request.ts';
import { EXIT } from './run.ts';
import { choice, readArguments, UsageError } from './usage.ts';
import { candidatesVoice } from './voices/candidates.ts';
import type { BadLine, VoiceOf } from './voices/index.ts';
import { jsonVoice } from './voices/json.ts';

export const FORMATS = ['text', 'json', 'jsonl'] as const;

export const help = `TEXT is what went wrong, in your own words, English or Chinese, in quotation marks; - reads it from standard input.

  --model ID                  leaves out what cannot happen on that model
  --batch FILE|-              a line each: a description, or {"text": "...", "id": ..., "model": ...}; such a line may
                              also answer "what" (${ANSWERS.what.join(', ')}), "when" (${ANSWERS.when.join(', ')})
                              and "madeFrom" (${ANSWERS.madeFrom.join(', ')})
  --format ${FORMATS.join('|')}

"fit" says how well the words fit, from 0 to 1. It is no probability.
`;

export interface Diagnosed {
  id?: string | number;
  text: string;
  candidates: Candidate[];
  /** Where the description is not read: why. */
  warnings?: string[];
  /** There for a sheet only. */
  line?: number;
  /** For the text format: the failures on the model that was named. */
  model?: string | null;
}

interface Asked extends Partial<Record<Question | 'model', unknown>> {
  text: string;
}
type Diagnose = (asked: Asked, given: (name: string) => string) => Diagnosed;

export async function command(args: string[], console: Console): Promise<number> {
  const { values, positionals } = readArguments(args, ['model', 'batch', 'format'], 1);
  const format = choice('format', values.format, FORMATS) ?? 'text';
  const [text] = positionals;
  if ((text === undefined) === (values.batch === undefined)) {
    throw new UsageError(
      text === undefined
        ? 'diagnose wants what went wrong in quotation marks, - for standard input, or --batch FILE.'
        : 'diagnose takes a description or --batch, not both.',
    );
  }
  const chunks = values.batch === undefined ? null : openSheet(values.batch, console);
  const catalog = openSound(console, 'found');
  const model = optional(values.model, (value) => modelId(value, catalog));
  const diagnose = diagnoseOn(catalog);
  const isBatch = chunks !== null;
  const voice: VoiceOf<Diagnosed | BadLine> =
    format === 'text' ? candidatesVoice(isBatch, catalog) : jsonVoice(isBatch, format === 'jsonl');
  let hasBadLine = false;
  console.out(voice.begin());
  if (chunks === null) {
    const read = text === '-' ? await readAll(console) : (text ?? '');
    await console.out(voice.answer(diagnose({ text: read, model }, (name) => `--${name}`)));
  } else {
    for await (const line of linesOf(chunks)) {
      const answer = answerLine(line, model, diagnose);
      hasBadLine ||= 'error' in answer;
      await console.out(voice.answer(answer));
    }
  }
  console.out(voice.end());
  return hasBadLine ? EXIT.wrongUse : EXIT.fine;
}

/** The answer to one line of a sheet; a model that the line does not name is that of the command line. */
function answerLine(line: BatchLine, model: string | null, diagnose: Diagnose): Diagnosed | BadLine {
  let read: AskedLine<Asked> | undefined;
  try {
    read = readLine(line, 'text');
    const diagnosed = diagnose({ model, ...read.asked }, (name) => `"${name}"`);
    return { ...(read.id !== undefined && { id: read.id }), ...diagnosed, line: line.line };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const { code, message } = error;
    return { ...(read?.id !== undefined && { id: read.id }), line: line.line, error: { code, message } };
  }
}

/** @throws {RequestError} for an empty text, a model that does not exist, an answer that is none */
function diagnoseOn(catalog: Catalog): Diagnose {
  const { diagnose } = createDiagnoser(compileDiagnosis(catalog));
  return ({ text, model: named, ...rest }, given) => {
    if (text.trim() === '') throw new RequestError('empty-text', 'The description is empty.');
    const model = optional(named, (value) => modelId(value, catalog));
    const questions = Object.keys(ANSWERS) as Question[];
    const answers = Object.fromEntries(
      questions.map((name) => [
        name,
        optional(rest[name], (value) => oneOf<string>(value, ANSWERS[name], given(name))),
      ]),
    ) as Answers;
    const canBe = (mode: string) => model === null || canOccur(catalog, model, mode) !== 'no';
    if (!isReadable(text)) return { text, candidates: [], warnings: [NOT_READ], model };
    return { text, candidates: diagnose(text, answers, canBe), model };
  };
}
