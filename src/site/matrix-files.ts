/** The matrix as files to take away: a row for each pair, and a picture of the whole. */
import type { MatrixCell, MatrixView } from '../core/catalog/view.ts';
import { xmlText as xml } from './xml.ts';

const COLUMNS = ['group', 'mode', 'mode_id', 'model', 'model_id', 'state', 'severity', 'observers', 'page'];

/** One line for each pair; a state of "none" says that nothing is recorded, not that it does not happen. */
export function matrixCsv({ models, shelves }: MatrixView, addressOf: (pair: string) => string): string {
  const lines = shelves.flatMap(({ group, rows }) =>
    rows.flatMap(({ mode, cells }) =>
      cells.map((cell, i) => {
        const model = models[i]?.model;
        const known = cell.state === 'recorded' ? [cell.severity, String(cell.observers)] : ['', ''];
        return [
          group.name,
          mode.name,
          mode.id,
          model?.name ?? '',
          model?.id ?? '',
          cell.state,
          ...known,
          addressOf(cell.pair),
        ];
      }),
    ),
  );
  return [COLUMNS, ...lines].map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

const CELL = 18;
const LEFT = 220;
const TOP = 150;
/** The light colors of tokens.css, since a picture is looked at away from the site. */
const FILL = { critical: '#98201b', major: '#d9a441', minor: '#e8d9a8', none: '#f2f0ea', cannot: '#ffffff' };
const STYLE = 'text{font:11px sans-serif;fill:#1d1c19}.g{font-weight:600}.o{fill:#ffffff}';

/** The picture: a square for each pair, dark where it is bad, with the number of sources that observed it. */
export function matrixSvg({ models, shelves, totals }: MatrixView): string {
  const parts: string[] = [];
  let y = TOP;
  for (const { group, rows } of shelves) {
    parts.push(`<text class="g" x="8" y="${y + 13}">${xml(group.name)}</text>`);
    y += CELL;
    for (const { mode, cells } of rows) {
      parts.push(`<text x="20" y="${y + 13}">${xml(mode.name)}</text>`);
      parts.push(...cells.map((cell, i) => square(cell, LEFT + i * CELL, y)));
      y += CELL;
    }
  }
  const heads = models.map(
    ({ model }, i) =>
      `<text transform="translate(${LEFT + i * CELL + 13} ${TOP - 6}) rotate(-60)">${xml(model.name)}</text>`,
  );
  const width = LEFT + models.length * CELL + 90;
  const height = y + 60;
  const legend = `Dark: the shot cannot be used. Amber: a viewer notices. Pale: a close look finds it. Gray: nothing is recorded (${totals.none} pairs), which is not "does not happen". Empty: cannot occur.`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">` +
    `<title>Failure modes by models: ${totals.recorded} pairs with a record</title><style>${STYLE}</style>` +
    `<rect width="${width}" height="${height}" fill="#fbfaf7"/>${heads.join('')}${parts.join('')}` +
    wrapped(legend, 90)
      .map((line, i) => `<text x="8" y="${y + 20 + i * 14}">${xml(line)}</text>`)
      .join('') +
    '</svg>\n'
  );
}

function square(cell: MatrixCell, x: number, y: number): string {
  const fill = FILL[cell.state === 'recorded' ? cell.severity : cell.state];
  const box = `<rect x="${x}" y="${y}" width="${CELL - 2}" height="${CELL - 2}" fill="${fill}"/>`;
  if (cell.state !== 'recorded') return box;
  const ink = cell.severity === 'critical' ? ' class="o"' : '';
  return `${box}<text${ink} x="${x + 5}" y="${y + 12}">${cell.observers}</text>`;
}

/** Words in lines of at most so many letters. */
function wrapped(text: string, most: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length > most) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}
