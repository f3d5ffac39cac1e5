/** What a report must say about the prompt itself and its settings: its language, what it hides, what was assumed, what will be cut. */
import type { Language } from '../text/languages.ts';
import type { CompiledMode } from './cue-set.ts';
import { countHidden } from './hidden.ts';
import type { Target } from './models.ts';
import type { Coverage, ModeReport } from './report.ts';
import type { Sheet } from './sheet.ts';

const CUT_SHOWN = 60;

/** The coverage of a prompt that was read; `warnings` holds what was said so far. */
export function coverageOf(sheet: Sheet, language: Language, target: Target, warnings: string[]): Coverage {
  const { reading } = sheet;
  const { prompt } = reading;
  if (reading.tokens === 0) warnings.push('There are no words in the prompt.');
  else if (!language.covered)
    warnings.push('This language is not covered: only English and Chinese prompts are scored.');
  const hidden = reading.units.dropped > 0 ? countHidden(prompt) : 0;
  if (hidden > 0)
    warnings.push(
      hidden === 1
        ? 'The prompt holds 1 hidden character; it was ignored.'
        : `The prompt holds ${hidden} hidden characters; they were ignored.`,
    );
  if (reading.lookAlikes > 0) {
    const words = reading.lookAlikes === 1 ? 'word holds letters' : 'words hold letters';
    warnings.push(`${reading.lookAlikes} ${words} of another alphabet that look like Latin ones; read as Latin.`);
  }
  const most = target.release?.promptCharacters ?? null;
  if (most !== null && prompt.length > most) {
    const cut = prompt.slice(most, most + CUT_SHOWN);
    const dots = prompt.length > most + CUT_SHOWN ? '…' : '';
    warnings.push(
      `${target.model?.name} ${target.release?.id} takes ${most} characters; from here on the prompt would be cut: "${cut}${dots}"`,
    );
  }
  return { language: language.code, covered: language.covered, warnings, truncated: false };
}

/** Why faults of sound are told of though none is generated: a track of one's own may have them; null where there are none. */
export function ownTrackWarning(modes: readonly CompiledMode[], reports: readonly ModeReport[]): string | null {
  const raised = new Set(reports.filter(({ findings }) => findings.length > 0).map(({ mode }) => mode));
  const left = modes.filter(({ id, needs }) => raised.has(id) && needs.includes('supplied-audio'));
  if (left.length === 0) return null;
  const names = left.map(({ name }) => name).join(', ');
  return `Generated sound is off, but the shot may be made to a sound track of your own, so this still counts: ${names}.`;
}
