/** What may help where no rewrite does: another model, and what is known against the mode that decides. */
import { helpFor, type Otherwise } from '../../scorer/otherwise.ts';
import { to } from '../address.ts';
import { BandMark } from './band.tsx';
import type { Names } from './words.ts';

/** Something that helps against a mode besides other words, from its record. */
export interface Help {
  do: string;
  costs: string;
  /** How it is known, in words. */
  basis: string;
  /** It is for these models, or for any where there is none. */
  models: string[];
}

interface Props {
  otherwise: Otherwise;
  /** Undefined while it is fetched, or where it could not be. */
  help: readonly Help[] | undefined;
  model: string | null;
  names: Names;
}

export function OtherwiseView({ otherwise: { mode, models }, help = [], model, names }: Props) {
  return (
    <section class="otherwise" aria-label="No rewrite">
      <h3>No rewrite brings it down</h3>
      <p>
        We know no change of words that lowers this and surely leaves you the shot you asked for; asking for less may.
        What is known to help against <a href={to(`/modes/${mode}/#prevent`)}>{names.mode(mode)}</a>, in this shot or
        another:
      </p>
      <ul>
        <li>
          {models.length === 0 ? (
            'Another model: none is measured to stand lower with this prompt.'
          ) : (
            <>
              Another model, measured to stand lower:{' '}
              {models.map(({ model, band, score }) => (
                <span key={model}>
                  <a href={to(`/models/${model}/`)}>{names.model(model)}</a> <BandMark band={band} score={score} />{' '}
                </span>
              ))}
            </>
          )}
        </li>
        {helpFor(help, model).map((one) => (
          <li key={one.do}>
            {one.do}{' '}
            <span class="fine">
              It costs: {one.costs} ({one.basis})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
