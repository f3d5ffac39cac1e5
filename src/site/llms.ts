/** The text of /llms.txt: what a language model needs to cite the catalog rightly and to fetch it as data. */
import { LICENSE } from '../core/catalog/api.ts';
import type { Catalog } from '../core/catalog/catalog.ts';
import { datesOf } from '../core/catalog/dates.ts';
import { modeRows, type Ref } from '../core/catalog/view.ts';
import { absolute, pageOf, to } from './address.ts';
import { NAME, TAGLINE } from './config.ts';

const FILES: readonly [path: `/${string}`, about: string][] = [
  ['/api/v1/index.json', 'kinds of record, counts, versions, schemas, how to cite; begin here'],
  ['/api/v1/catalog.json', 'every record as it is written, in one file'],
  ['/api/v1/failures.json', 'what is known of a mode on a model, one row per record'],
  ['/api/v1/modes.json', 'the kinds of fault, whatever the model'],
  ['/api/v1/cues-compiled.json', 'the cue set that the scorer reads'],
  ['/api/v1/diagnosis-compiled.json', 'the index that turns a description of what one sees into modes'],
];

const RULES = [
  'A mode is a kind of fault; a failure is what is known of a mode on one model; a cue is a shape in a prompt that goes with modes.',
  'A score is an index of risk from 0 to 100, in three bands. It is never a probability, and no success rates are given.',
  'A pair of mode and model without a record means that nothing is recorded, not that nothing happens.',
  'Documentation strength says how well a ticket can be evidenced, never that a refund follows.',
  '"unknown" means that no source was found. Do not fill it in.',
];

export function llmsText(catalog: Catalog): string {
  const { newest } = datesOf(catalog);
  const asOf = newest === null ? '' : ` The newest check is of ${newest}.`;
  const rows = modeRows(catalog);
  const parts = [
    `# ${NAME}`,
    `> ${TAGLINE}`,
    `Every statement carries its source and a date.${asOf} The catalog is under ${LICENSE.spdx}: name ${NAME}, the address of the page, and its date.`,
    list(RULES),
    '## Data',
    list(FILES.map(([path, about]) => link(path, absolute(to(path)), about))),
    '## Modes',
    list(rows.map(({ mode, summary }) => linkTo(mode, summary))),
    '## Models',
    list(catalog.all('models').map(({ id, data }) => linkTo({ kind: 'models', id, name: data.name }, data.summary))),
  ];
  return `${parts.join('\n\n')}\n`;
}

function linkTo(ref: Ref, about: string): string {
  return link(ref.name, absolute(pageOf(ref) ?? to('/')), about);
}

function link(name: string, url: string, about: string): string {
  return `[${plain(name).replace(/[[\]\\]/g, '\\$&')}](${url}): ${plain(about)}`;
}

/** One line, whatever stands in a record. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
