/** The findings of a report as a list: what each cue says, where in the prompt it fires, and the points it adds to which mode. */
import type { Finding, Report } from '../../scorer/report.ts';
import { to } from '../address.ts';
import { type IgnoreActions, IgnoreButtons, occurrencesOf } from './ignored.tsx';
import { type Names, signed } from './words.ts';

/** How list and marks keep step: which place is current, and what happens when another becomes so. */
export interface Focus extends IgnoreActions {
  current: number | null;
  onFocus(place: number | null): void;
  /** Puts the caret on the words of a place. */
  onShow(place: number): void;
}

/** One place in the prompt, whatever number of modes it counts for. */
export interface Place extends Pick<Finding, 'cue' | 'start' | 'end' | 'text' | 'says'> {
  counts: { mode: string; points: number }[];
}

/** Each place once, in the order of the prompt; places about the whole prompt last. Marks and list number places by this. */
export function placesOf(report: Report): Place[] {
  const places = new Map<string, Place>();
  for (const mode of report.modes) {
    for (const finding of mode.findings) {
      const key = `${finding.cue} ${finding.start} ${finding.end}`;
      const place = places.get(key) ?? { ...finding, counts: [] };
      place.counts.push({ mode: mode.mode, points: finding.points });
      places.set(key, place);
    }
  }
  const whole = ({ start, end }: Place) => Number(start === end);
  return [...places.values()].sort((a, b) => whole(a) - whole(b) || a.start - b.start || a.end - b.end);
}

export function Findings({ report, names, focus }: { report: Report; names: Names; focus: Focus | undefined }) {
  const numbered = placesOf(report).map((place, n) => ({ place, n }));
  if (numbered.length === 0) return <p class="nothing">Nothing in this prompt sets off a cue.</p>;
  // A cue counts once, however often it fires; so it is one entry with all its places.
  const byCue = [...Map.groupBy(numbered, ({ place }) => place.cue)];
  return (
    <section class="findings" aria-label="Findings">
      <h3>What sets it off</h3>
      <ol>
        {byCue.map(([cue, places]) => (
          <li key={cue} class={places.some(({ n }) => n === focus?.current) ? 'current' : undefined}>
            <CueFindings
              {...{ cue, places, names, focus, prompt: report.prompt }}
              hasMore={report.more?.includes(cue) ?? false}
              single={report.modes.length === 1}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface CueProps {
  cue: string;
  prompt: string;
  places: { place: Place; n: number }[];
  /** It fires elsewhere, too, where nothing is marked. */
  hasMore: boolean;
  names: Names;
  focus: Focus | undefined;
  /** Only one mode is scored, so that its name need not be repeated. */
  single: boolean;
}

function CueFindings({ cue, prompt, places, hasMore, names, focus, single }: CueProps) {
  const first = places[0]?.place;
  return (
    <>
      <p class="where">
        {places.map(({ place, n }) => (
          <Quote key={n} place={place} n={n} focus={focus} />
        ))}
        {hasMore && <span class="fine">and more places, which are not marked</span>}{' '}
        <a href={to(`/cues/${cue}/`)}>{names.cue(cue)}</a>
      </p>
      <p>{first?.says}</p>
      <ul class="counts">
        {first?.counts.map(({ mode, points }) => (
          <li key={mode}>
            <b>{signed(points)}</b> {single ? '' : names.mode(mode)}
          </li>
        ))}
      </ul>
      {focus && (
        <IgnoreButtons
          cue={cue}
          places={occurrencesOf(
            prompt,
            places.map(({ place }) => place).filter(({ text }) => text !== ''),
          )}
          name={names.cue(cue)}
          actions={focus}
        />
      )}
    </>
  );
}

function Quote({ place, n, focus }: { place: Place; n: number; focus: Focus | undefined }) {
  if (place.text === '') return <span class="whole">The whole prompt</span>;
  if (focus === undefined) return <span class="quote">“{place.text}”</span>;
  return (
    <button
      type="button"
      class="quote"
      onFocus={() => focus.onFocus(n)}
      onBlur={() => focus.onFocus(null)}
      onMouseEnter={() => focus.onFocus(n)}
      onMouseLeave={() => focus.onFocus(null)}
      onClick={() => focus.onShow(n)}
    >
      “{place.text}”
    </button>
  );
}
