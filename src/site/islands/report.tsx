/** A report as the page shows it; the same at build time and in the browser, from the same numbers. */
import { otherwiseOf } from '../../scorer/otherwise.ts';
import type { ModeReport, Report } from '../../scorer/report.ts';
import { to } from '../address.ts';
import { BandMark } from './band.tsx';
import { Findings, type Focus } from './findings.tsx';
import { type Help, OtherwiseView } from './otherwise.tsx';
import { type RewriteActions, Rewrites } from './rewrites.tsx';
import { Routes } from './routes.tsx';
import { BAND_MEANS, type Names, signed } from './words.ts';

export type Actions = RewriteActions & Focus;

export interface ReportProps {
  report: Report;
  names: Names;
  /** The last report with rewrites and routes, where it is not this one: shown, though nothing of it can be used. */
  advised?: Report | null;
  /** What helps, by mode, where that is known. */
  help?: Record<string, Help[]> | undefined;
  /** Absent where nobody can act: in a report that was made at build time. */
  actions?: Actions;
}

/** The whole report: verdict, warnings, findings, sums, rewrites, routes. */
export function ReportView({ report, names, actions, advised = report, help }: ReportProps) {
  const worst = report.modes[0];
  const otherwise = advised && otherwiseOf(advised);
  const fired = report.modes.filter(({ findings }) => findings.length > 0);
  return (
    <>
      <Verdict report={report} names={names} />
      {fired.length > 1 && <Bands modes={fired} names={names} />}
      {report.coverage.warnings.map((warning) => (
        <p class="warning" key={warning}>
          {warning}
        </p>
      ))}
      {worst !== undefined && report.band !== null && <Findings report={report} names={names} focus={actions} />}
      {advised && (
        <div class="advice" inert={advised !== report}>
          {advised.rewrites.length > 0 && <Rewrites report={advised} names={names} actions={actions} />}
          {otherwise && (
            <OtherwiseView {...{ otherwise, names }} help={help?.[otherwise.mode]} model={advised.request.model} />
          )}
        </div>
      )}
      <Sums modes={report.request.mode ? report.modes : fired} names={names} open={report.modes.length === 1} />
      {advised && advised.routes.length > 0 && (
        <div class="advice" inert={advised !== report}>
          <Routes report={advised} names={names} />
        </div>
      )}
    </>
  );
}

function Verdict({ report, names }: Pick<ReportProps, 'report' | 'names'>) {
  const { score, band, request } = report;
  const worst = report.modes[0];
  if (score === null || band === null) {
    return (
      <p class="verdict none">
        <strong>Not scored.</strong> This says nothing about the risk.
      </p>
    );
  }
  const model = request.model === null ? ', no model named' : ` on ${names.model(request.model)}`;
  return (
    <p class={`verdict ${band}`}>
      <BandMark band={band} score={score} />
      <span>
        {worst?.findings.length === 0
          ? `Nothing in this prompt raises a mode${model}; that is no promise.`
          : `${worst === undefined ? 'No mode applies' : names.mode(worst.mode)}${model}: ${BAND_MEANS[band]}.`}
      </span>
    </p>
  );
}

/** So many modes are listed at once; of more, those that are not green. */
const LISTED = 6;

/** Every mode with a finding, worst first, where there are several; of a long list the green end is folded. */
function Bands({ modes, names }: { modes: ModeReport[]; names: Names }) {
  const risky = modes.filter(({ band }) => band !== 'green').length;
  const listed = Math.max(LISTED, risky + (risky % 2));
  const folded = modes.slice(listed);
  return (
    <div class="bands">
      <BandList modes={modes.slice(0, listed)} names={names} label="Bands by mode" />
      {folded.length > 0 && (
        <details>
          <summary>
            {folded.length} more, {folded.length === 1 ? 'green' : 'all green'}
          </summary>
          <BandList modes={folded} names={names} label="Green modes" />
        </details>
      )}
    </div>
  );
}

function BandList({ modes, names, label }: { modes: ModeReport[]; names: Names; label: string }) {
  return (
    <ul aria-label={label}>
      {modes.map(({ mode, failure, band, score }) => (
        <li key={mode}>
          <a href={to(failure === null ? `/modes/${mode}/` : `/failures/${failure}/`)}>{names.mode(mode)}</a>{' '}
          <BandMark band={band} score={score} />
        </li>
      ))}
    </ul>
  );
}

/** Per mode, the lines that add up to its score. */
function Sums({ modes, names, open }: { modes: ModeReport[]; names: Names; open: boolean }) {
  if (modes.length === 0) return null;
  return (
    <details class="sums" open={open}>
      <summary>How {modes.length === 1 ? 'the score adds' : 'the scores add'} up</summary>
      {modes.map((mode) => (
        <ModeSum key={mode.mode} mode={mode} names={names} />
      ))}
      <p class="fine">An index from 0 to 100: green below 35, red from 65. It is not a probability.</p>
    </details>
  );
}

function ModeSum({ mode, names }: { mode: ModeReport; names: Names }) {
  return (
    <table class="sum">
      <caption>
        <a href={to(mode.failure === null ? `/modes/${mode.mode}/` : `/failures/${mode.failure}/`)}>
          {names.mode(mode.mode)}
        </a>
      </caption>
      <tbody>
        {mode.lines.map((line) => (
          <tr key={line.what}>
            <th scope="row">
              <LineName what={line.what} basis={line.basis} because={line.because} names={names} />
            </th>
            <td>{signed(line.points)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Score</th>
          <td>
            <BandMark band={mode.band} score={mode.score} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

interface LineProps {
  what: string;
  basis?: 'measured' | 'none' | undefined;
  because?: string | undefined;
  names: Names;
}

function LineName({ what, basis, because, names }: LineProps) {
  if (what !== 'base' && what !== 'limit') return <a href={to(`/cues/${what}/`)}>{names.cue(what)}</a>;
  const name =
    what === 'limit' ? 'held between 0 and 100' : basis === 'measured' ? 'base, measured' : 'base, nothing measured';
  return (
    <>
      {name}
      {because !== undefined && <span class="fine"> {because}</span>}
    </>
  );
}
