/** The formats in which answers are given; each takes them one by one, so that a sheet of any length streams. */
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Report } from '../../scorer/report.ts';
import type { Across } from '../across.ts';
import { csvVoice } from './csv.ts';
import { jsonVoice } from './json.ts';
import { sarifVoice } from './sarif.ts';
import { textVoice } from './text.ts';

export const FORMATS = ['text', 'json', 'jsonl', 'csv', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** A line of a sheet that asked for nothing that could be scored. */
export interface BadLine {
  id?: string | number;
  line: number;
  error: { code: string; message: string };
}
/** `line` is there for a sheet only. */
export type ScoredLine = Omit<Report, 'id'> & { id?: string | number; line?: number };
export type Answer = ScoredLine | BadLine;

export interface VoiceOf<A> {
  begin(): string;
  answer(answer: A): string;
  /** `across` is there where a sheet is asked for what contradicts itself. */
  end(across?: readonly Across[]): string;
}
export type Voice = VoiceOf<Answer>;

export interface Setting {
  isBatch: boolean;
  /** What the prompts came from. */
  uri: string;
  catalog: Catalog;
}

export function voiceFor(format: Format, setting: Setting): Voice {
  if (format === 'text') return textVoice(setting);
  if (format === 'csv') return csvVoice();
  if (format === 'sarif') return sarifVoice(setting);
  return jsonVoice(setting.isBatch, format === 'jsonl');
}
