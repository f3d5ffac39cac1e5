/** Names and words that a report needs and the report itself does not carry. */
import type { CueSet, Strategy } from '../../scorer/cue-set.ts';
import type { Band, ScoreLine } from '../../scorer/report.ts';

export interface Names {
  mode(id: string): string;
  model(id: string): string;
  cue(id: string): string;
  /** The models that have a page. */
  isRetired(model: string): boolean;
}

/** Looks names up in the compiled cue set; an id of a cue reads as words already. */
export function namesOf(cueSet: CueSet): Names {
  const modes = new Map(cueSet.modes.map(({ id, name }) => [id, name]));
  const models = new Map(cueSet.models.map((model) => [model.id, model]));
  return {
    mode: (id) => modes.get(id) ?? id,
    model: (id) => models.get(id)?.name ?? id,
    cue: (id) => id.replaceAll('-', ' '),
    isRetired: (id) => models.get(id)?.retired ?? false,
  };
}

export const BAND_WORDS: Record<Band, string> = { green: 'Green', yellow: 'Yellow', red: 'Red' };
export const BAND_MEANS: Record<Band, string> = {
  green: 'little in this prompt goes with it',
  yellow: 'some of this prompt goes with it',
  red: 'much in this prompt goes with it',
};

export const STRATEGY_WORDS: Record<Strategy, string> = {
  calm: 'Calm the motion',
  reframe: 'Reframe the shot',
  simplify: 'Ask for less at once',
  post: 'Leave it for the edit',
  split: 'Split into shots',
  restate: 'Say what is wanted',
  settings: 'Change the settings',
};

/** A signed number as it stands in a column of a sum: "+21", "−8". */
export function signed(points: number): string {
  return points < 0 ? `−${-points}` : `+${points}`;
}

/** A sum in one line, without its total: "base 8 + close up face 38 − profile 6". */
export function sumInWords(lines: readonly ScoreLine[], names: Names): string {
  return lines
    .map(({ what, points }, i) => {
      const sign = points < 0 ? '− ' : i === 0 ? '' : '+ ';
      return `${sign}${what === 'base' || what === 'limit' ? what : names.cue(what)} ${Math.abs(points)}`;
    })
    .join(' ');
}
