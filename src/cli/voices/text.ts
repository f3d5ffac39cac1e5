/** A report for a person at a terminal: the band in words, the prompt with its marks, the sums, and what to write instead. */

import type { Catalog } from '../../core/catalog/catalog.ts';
import { modeHelp } from '../../core/catalog/view.ts';
import { counted, escaped } from '../../core/shown.ts';
import { wrap } from '../../report/width.ts';
import { helpFor, otherwiseOf } from '../../scorer/otherwise.ts';
import type { ModeReport, Rewrite, Route, ScoreLine } from '../../scorer/report.ts';
import { type Across, acrossInWords } from '../across.ts';
import type { Answer, ScoredLine, Setting, Voice } from './index.ts';
import { markedPrompt, type Place, placesOf } from './marks.ts';

const WIDEST = 80;

export function textVoice({ isBatch, catalog }: Setting): Voice {
  let isFirst = true;
  const answer = (given: Answer) => {
    const separator = isFirst ? '' : '\n';
    isFirst = false;
    const head = isBatch ? `line ${given.line}${given.id === undefined ? '' : `, ${escaped(String(given.id))}`}\n` : '';
    if ('error' in given) return `${separator}${head}${para(`not scored: ${given.error.message}`, 0)}\n`;
    return `${separator}${head}${reportText(given, catalog)}\n`;
  };
  return { begin: () => '', answer, end: (across = []) => acrossText(across) };
}

function reportText(report: ScoredLine, catalog: Catalog): string {
  const places = placesOf(report.modes);
  const parts = [
    headline(report),
    [...markedPrompt(report.prompt, places, WIDEST - 4), ...placesText(places, report.more)].join('\n'),
    modesText(report.modes),
    ...report.rewrites.map((rewrite) => rewriteText(rewrite, report.prompt)),
    otherwiseText(report, catalog),
    routesText(report.routes, catalog),
    report.request.ignore ? para(`not counted, as asked: ${report.request.ignore.join(', ')}`, 0) : '',
    report.coverage.warnings.map((warning) => para(`note: ${warning}`, 0)).join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function acrossText(across: readonly Across[]): string {
  if (across.length === 0) return '';
  const lines = across.map((slip) => para(acrossInWords(slip), 2, 2));
  return `\nacross the sheet, said in two ways\n${lines.join('\n')}\n`;
}

function headline({ score, band, modes, request }: ScoredLine): string {
  const on =
    request.model === null
      ? ', no model named'
      : ` on ${request.model}${request.release === null ? '' : ` ${request.release}`}`;
  if (score === null || band === null) return `NOT SCORED${on}`;
  const [worst] = modes;
  const highest = worst ? `: ${worst.mode}` : '';
  return para(`${band.toUpperCase()} ${score} of 100${highest}${on} (a risk index, not a probability)`, 0);
}

/** A line for each cue, with the numbers of its places. */
function placesText(places: readonly Place[], more: readonly string[] = []): string[] {
  return [...Map.groupBy(places, ({ cue }) => cue)].map(([cue, [...own]]) => {
    const numbers = own.map(({ number }) => number).join(', ');
    const where = own.every((place) => place.isWhole)
      ? ' (the whole prompt)'
      : more.includes(cue)
        ? ' (and more places, not marked)'
        : '';
    return para(`${numbers}  ${cue}${where}: ${own[0]?.says ?? ''}`, 2, numbers.length + 2);
  });
}

/** Modes in which something was found, with their sums; the others counted. */
function modesText(modes: readonly ModeReport[]): string {
  const raised = modes.filter(({ findings, band }) => findings.length > 0 || band !== 'green');
  const rest = modes.length - raised.length;
  const lines = raised.flatMap((mode) => [
    `${mode.mode}: ${mode.band} ${mode.score}`,
    para(`${mode.lines.map(addend).join(' ')} = ${mode.score}`, 2, 2),
    ...(mode.evidence.length > 0 ? [para(`rests on: ${mode.evidence.join(', ')}`, 2, 2)] : []),
  ]);
  if (rest > 0)
    lines.push(
      `${raised.length > 0 ? 'and ' : ''}${counted(rest, raised.length > 0 ? 'more mode' : 'mode')} in which nothing was found`,
    );
  return lines.join('\n');
}

function addend({ what, points, basis }: ScoreLine, index: number): string {
  const sign = points < 0 ? '- ' : index === 0 ? '' : '+ ';
  const based = basis === undefined ? '' : basis === 'none' ? ' (not measured)' : ' (measured)';
  return `${sign}${Math.abs(points)} ${what}${based}`;
}

function rewriteText({ strategy, shots, settings, moved, score, band }: Rewrite, original: string): string {
  const lines = [`rewrite, ${strategy}: ${band} ${score}`];
  for (const [i, shot] of shots.entries()) {
    if (shots.length > 1) lines.push(`  shot ${i + 1}: ${shot.band} ${shot.score}`);
    if (shot.prompt !== original) lines.push(para(shot.prompt, shots.length > 1 ? 4 : 2));
  }
  const set = Object.entries(settings).map(([name, value]) => `${name} ${value}`);
  if (set.length > 0) lines.push(para(`set: ${set.join(', ')}`, 2));
  const out = strategy === 'post' ? 'taken out, for the edit' : 'left out';
  for (const words of moved) lines.push(para(`${out}: ${words}`, 2));
  return lines.join('\n');
}

/** Where no rewrite helps: models measured to stand lower, and what is known against the mode that decides. */
function otherwiseText(report: ScoredLine, catalog: Catalog): string {
  const otherwise = otherwiseOf(report);
  if (otherwise === null) return '';
  const { mode, models } = otherwise;
  const names = models.map(({ model, band, score }) => `${catalog.get('models', model).data.name} (${band} ${score})`);
  const help = helpFor(modeHelp(catalog, mode), report.request.model);
  return [
    `no rewrite brings it down; what is left against ${mode}`,
    para(`another model: ${names.join(', ') || 'none is measured to stand lower'}`, 2, 2),
    ...help.map(({ do: what, costs }) => para(`${what} It costs: ${costs}`, 2, 2)),
  ].join('\n');
}

/** Models that were measured or are ruled out, a line each; the others together, since what is not known of them is alike. */
function routesText(routes: readonly Route[], catalog: Catalog): string {
  const nameOf = ({ model }: Route) => catalog.find('models', model)?.data.name ?? model;
  const isUnknown = ({ basis, blocked }: Route) => basis === 'none' && blocked === null;
  const lines = routes
    .filter((route) => !isUnknown(route))
    .map((route) => {
      const { score, band, because, blocked } = route;
      const says = blocked === null ? `${band} ${score}. ${because.join(' ')}`.trim() : `ruled out. ${blocked}`;
      return para(`${nameOf(route)}: ${says}`, 2, 2);
    });
  const unknown = routes.filter(isUnknown).map((route) => `${nameOf(route)} (${route.band} ${route.score})`);
  if (unknown.length > 0) lines.push(para(`not measured, so at the middle of the pool: ${unknown.join(', ')}`, 2, 2));
  return lines.length > 0 ? ['on another model', ...lines].join('\n') : '';
}

/** A paragraph no wider than the terminal, further lines indented by `hang` more. */
function para(text: string, indent: number, hang = 0): string {
  const safe = text.split('\n').map(escaped).join('\n');
  const [first = '', ...rest] = wrap(safe, WIDEST - indent - hang);
  return [' '.repeat(indent) + first, ...rest.map((line) => ' '.repeat(indent + hang) + line)].join('\n');
}
