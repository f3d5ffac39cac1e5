/** Candidates for a person at a terminal: what it may be, which words say so, and what would part it from the next. */
import type { Catalog } from '../../core/catalog/catalog.ts';
import { lookalikeAmong } from '../../core/catalog/view.ts';
import { escaped } from '../../core/shown.ts';
import { wrap } from '../../report/width.ts';
import type { Diagnosed } from '../diagnose.ts';
import type { BadLine, VoiceOf } from './index.ts';

const WIDEST = 80;
const INDENT = 2;

export function candidatesVoice(isBatch: boolean, catalog: Catalog): VoiceOf<Diagnosed | BadLine> {
  let isFirst = true;
  const answer = (given: Diagnosed | BadLine) => {
    const separator = isFirst ? '' : '\n';
    isFirst = false;
    const head = isBatch ? `line ${given.line}${given.id === undefined ? '' : `, ${escaped(String(given.id))}`}\n` : '';
    const body = 'error' in given ? para(`not read: ${given.error.message}`, 0) : candidatesText(given, catalog);
    return `${separator}${head}${body}\n`;
  };
  return { begin: () => '', answer, end: () => '' };
}

function candidatesText({ candidates, warnings, model }: Diagnosed, catalog: Catalog): string {
  if (warnings) return warnings.join(' ');
  if (candidates.length === 0) return 'No word of this is known here. Say what one sees: which part, and what it does.';
  const ids = candidates.map(({ mode }) => mode);
  return candidates
    .map(({ mode, fit, because }) => {
      const { name, summary } = catalog.get('modes', mode).data;
      const failure = model ? catalog.failure(model, mode) : undefined;
      const tell = lookalikeAmong(catalog, mode, ids);
      return [
        `${fit.toFixed(2)}  ${name} (${failure?.id ?? mode})`,
        para(summary, INDENT),
        para(`because: ${because.join(', ')}`, INDENT),
        ...(tell ? [para(`or is it ${tell.mode.name}? ${tell.tell}`, INDENT)] : []),
      ].join('\n');
    })
    .join('\n\n');
}

function para(text: string, indent: number): string {
  return wrap(escaped(text), WIDEST - indent)
    .map((line) => ' '.repeat(indent) + line)
    .join('\n');
}
