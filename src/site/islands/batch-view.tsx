/** A scored list as a table, with what parts its shots from one another, and the ways to take it along. */
import type { Slip } from '../../batch/continuity.ts';
import type { ShotList } from '../../batch/list.ts';
import { inOrder, type Order, type Row, raisingCues, splitsInto, takeable, wordsOf } from '../../batch/rows.ts';
import { to } from '../address.ts';
import { BandMark } from './band.tsx';
import { type IgnoreActions, IgnoreCues, IgnoredList, type Ignoring } from './ignored.tsx';
import { Diff } from './rewrites.tsx';
import type { Names } from './words.ts';

export interface BatchActions extends IgnoreActions {
  onOrder(order: Order): void;
  onTake(row: Row): void;
  onUndo(row: Row): void;
  onSave(): void;
  onCopy(): unknown;
}

interface Props {
  list: ShotList;
  rows: readonly Row[];
  order: Order;
  slips: readonly Slip[];
  names: Names;
  ignoring: Ignoring;
  actions: BatchActions;
}

const FORMAT_WORDS: Record<ShotList['format'], string> = {
  csv: 'comma-separated values',
  semicolons: 'values parted by semicolons',
  tsv: 'tab-separated values',
  markdown: 'a table of Markdown',
  json: 'JSON',
  numbered: 'a numbered list',
  timed: 'a list with times',
  lines: 'a shot on each line',
};

export function BatchView({ list, rows, order, slips, names, ignoring, actions }: Props) {
  const count = (band: string | null) => rows.filter(({ report }) => report.band === band).length;
  const unscored = count(null);
  const ignored = rows[0]?.report.request.ignore ?? [];
  return (
    <section class="batch" aria-label="Scored list" tabIndex={-1}>
      <p>
        {rows.length} {rows.length === 1 ? 'shot' : 'shots'}, read as {FORMAT_WORDS[list.format]}: {count('red')} red,{' '}
        {count('yellow')} yellow, {count('green')} green{unscored > 0 && `, ${unscored} not scored`}.
      </p>
      <IgnoredList {...{ ignored, names, actions, isAlways: ignoring.isAlways }} />
      {slips.length > 0 && <Slips slips={slips} rows={rows} />}
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <SortHead name="Shot" order="list" now={order} onOrder={actions.onOrder} />
              <SortHead name="Score" order="worst" now={order} onOrder={actions.onOrder} />
              <th scope="col">What raises it</th>
              <th scope="col">Prompt, and a rewrite</th>
            </tr>
          </thead>
          <tbody>
            {inOrder(rows, order).map((row) => (
              <ShotRow key={row.at} row={row} names={names} actions={actions} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="buttons">
        <button type="button" class="primary" onClick={actions.onSave}>
          Save the list with its results
        </button>
        <button type="button" onClick={actions.onCopy}>
          Copy it
        </button>
      </p>
    </section>
  );
}

function SortHead({
  name,
  order,
  now,
  onOrder,
}: {
  name: string;
  order: Order;
  now: Order;
  onOrder(order: Order): void;
}) {
  const isNow = order === now;
  return (
    <th scope="col" aria-sort={isNow ? (order === 'worst' ? 'descending' : 'ascending') : undefined}>
      <button type="button" class="sort" onClick={() => onOrder(order)}>
        {name}
        <span aria-hidden="true">{isNow ? (order === 'worst' ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

function ShotRow({ row, names, actions }: { row: Row; names: Names; actions: BatchActions }) {
  const { report, shot, prompt, warning } = row;
  const rewrite = takeable(row);
  const split = splitsInto(row);
  const isTaken = prompt !== shot.prompt;
  const [worst] = report.modes;
  const raising = raisingCues(row);
  return (
    <tr>
      <th scope="row" tabIndex={-1} data-row={row.at}>
        {shot.label}
      </th>
      <td>
        {report.band && report.score !== null ? <BandMark band={report.band} score={report.score} /> : 'Not scored'}
      </td>
      <td>
        {report.band !== null && report.band !== 'green' && worst && (
          <p>
            <a href={to(`/modes/${worst.mode}/`)}>{names.mode(worst.mode)}</a>{' '}
            {wordsOf(row).map((words) => (
              <mark key={words}>{words}</mark>
            ))}
          </p>
        )}
        {raising.length > 0 && <IgnoreCues cues={raising} label={shot.label} names={names} actions={actions} />}
        {[warning, ...report.coverage.warnings].filter(Boolean).map((words) => (
          <p class="fine" key={words}>
            {words}
          </p>
        ))}
      </td>
      <td>
        {rewrite ? <Diff prompt={prompt} shot={rewrite} /> : <p>{prompt}</p>}
        {!rewrite && split > 0 && (
          <p class="fine">It would score lower as {split} shots; score it by itself to see them.</p>
        )}
        {(rewrite || isTaken) && (
          <p class="buttons">
            {rewrite && (
              <button type="button" onClick={() => actions.onTake(row)}>
                Take<span class="sr"> the rewrite of {shot.label}</span>:{' '}
                <BandMark band={rewrite.band} score={rewrite.score} />
              </button>
            )}
            {isTaken && (
              <button type="button" onClick={() => actions.onUndo(row)}>
                Undo<span class="sr"> the rewrite of {shot.label}</span>
              </button>
            )}
          </p>
        )}
      </td>
    </tr>
  );
}

function Slips({ slips, rows }: { slips: readonly Slip[]; rows: readonly Row[] }) {
  return (
    <section class="slips" aria-label="Across shots">
      <h3>Across shots</h3>
      <p class="fine">A model sees one prompt at a time. If this is the same one, say it the same way each time.</p>
      <ul>
        {slips.map((slip) => (
          <li key={`${slip.who} ${slip.what}`}>
            {slip.who !== '' && <b>{slip.who}: </b>}
            {slip.said.map(({ shot, text }, i) => (
              <span key={shot}>
                {i > 0 && ', '}
                {rows[shot]?.shot.label}: <mark>{text}</mark>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
