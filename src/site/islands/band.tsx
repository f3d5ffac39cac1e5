/** A band, told by shape and word before color: circle, triangle, octagon. */
import type { Band } from '../../scorer/report.ts';
import { BAND_WORDS } from './words.ts';

const SHAPES: Record<Band, string> = {
  green: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z',
  yellow: 'M8 1.2 15.4 14.4H.6z',
  red: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
};

export function BandMark({ band, score }: { band: Band; score?: number }) {
  return (
    <span class={`band ${band}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={SHAPES[band]} />
      </svg>
      {BAND_WORDS[band]}
      {score !== undefined && <b>{score}</b>}
    </span>
  );
}
