/** How the same prompt stands on other models, and what that rests on; a limit that rules one out is said first. */
import type { Report, Route } from '../../scorer/report.ts';
import { to } from '../address.ts';
import { BandMark } from './band.tsx';
import type { Names } from './words.ts';

export function Routes({ report, names }: { report: Report; names: Names }) {
  return (
    <details class="routes">
      <summary>The same prompt on other models</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">Score</th>
            <th scope="col">What the base rests on</th>
          </tr>
        </thead>
        <tbody>
          {report.routes.map((route) => (
            <RouteRow key={route.model} route={route} names={names} />
          ))}
        </tbody>
      </table>
      <p class="fine">
        The words of the prompt count the same everywhere; what differs is the base and the limits. Not a ranking.
      </p>
    </details>
  );
}

function RouteRow({ route, names }: { route: Route; names: Names }) {
  return (
    <tr>
      <th scope="row">
        <a href={to(`/models/${route.model}/`)}>{names.model(route.model)}</a>
      </th>
      <td>{route.blocked === null ? <BandMark band={route.band} score={route.score} /> : 'Ruled out'}</td>
      <td>
        {route.blocked !== null && <p>{route.blocked}</p>}
        {route.blocked === null && route.basis === 'none' && <p>Nothing measured: the middle of the pool.</p>}
        {route.because.map((because) => (
          <p key={because}>{because}</p>
        ))}
      </td>
    </tr>
  );
}
