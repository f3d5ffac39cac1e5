// Makes a catalog of a given number of records: valid, of the sizes real ones have, and the same each time.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Shares of the whole; each mode has a failure on each model, and sources take what is left. */
const SHARE = { failures: 0.4, cues: 0.05, platforms: 0.03, benchmarks: 0.01 };
/** There are only so many makers in the world: a catalog grows by modes, failures and sources. */
const MOST = { models: 25, platforms: 40 };

const WORDS =
  'light frame motion scene edge shape color shadow detail surface corner window street water glass paper metal cloth stone wood field river garden table chair bridge tower engine signal pattern texture layer border center middle ground distance angle focus depth range level value weight speed time moment second minute start end turn step move hold fall rise bend twist stretch fade blur shake slide jump drift spread split merge grow shrink open close pass cross reach touch lift drop carry follow lead cover reveal mark show hide keep lose find change repeat stop begin remain return appear vanish near far slow quick soft hard bright dark thin thick wide narrow long short high low left right early late small large plain smooth rough steady loose tight clear faint warm cold dry wet flat round sharp empty full single double first last next other same half whole between above below behind before after during without within toward across along around under over'.split(
    ' ',
  );

/** A row of numbers that looks random and is always the same. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

let next = numbers(1);

/** A sentence of so many words, none twice in a row, with a number that keeps sentences apart. */
function sentence(words: number): string {
  const chosen: string[] = [];
  while (chosen.length < words) {
    const word = WORDS[next(WORDS.length)] as string;
    if (word !== chosen.at(-1)) chosen.push(word);
  }
  const text = chosen.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A made-up word for a number, which no other number has. */
function madeUp(n: number): string {
  const [starts, ends] = ['bdfgklmnprstvz', 'aeiou'];
  let word = '';
  for (let rest = n + 1; rest > 0; rest = Math.floor(rest / 70))
    word += (starts[rest % 14] as string) + (ends[Math.floor(rest / 14) % 5] as string);
  return `qu${word}x`;
}

const list = (count: number, item: (i: number) => string) => Array.from({ length: count }, (_, i) => item(i)).join('');

/** Which sources a record cites: in turn, so that each is cited. */
function citing(sources: number): (count: number) => string {
  let at = 0;
  return (count) => `[${Array.from({ length: count }, () => `source-${at++ % sources}`).join(', ')}]`;
}

/** The files of a catalog of that many records, by name. */
export function syntheticCatalog(records: number): Map<string, string> {
  next = numbers(records);
  const models = Math.min(MOST.models, Math.max(2, Math.floor(Math.sqrt(records * SHARE.failures))));
  const modes = Math.floor((records * SHARE.failures) / models);
  const cues = Math.max(2, Math.floor(records * SHARE.cues));
  const platforms = Math.min(MOST.platforms, Math.max(1, Math.floor(records * SHARE.platforms)));
  const benchmarks = Math.max(1, Math.floor(records * SHARE.benchmarks));
  const groups = 10;
  const sources = records - models * modes - models - modes - 2 * cues - platforms - benchmarks - groups - 1;
  const cite = citing(sources);
  const files = new Map<string, string>();
  for (let i = 0; i < groups; i++)
    files.set(`groups/group-${i}.yml`, `name: Group ${i}\norder: ${i + 1}\nblurb: ${sentence(6)}\n`);
  for (let i = 0; i < cues; i++) {
    files.set(`lexicons/lexicon-${i}.yml`, lexicon(i));
    files.set(`cues/cue-${i}.yml`, cue(i));
  }
  for (let i = 0; i < modes; i++) files.set(`modes/mode-${i}.yml`, mode(i, modes, cues, groups, cite));
  for (let i = 0; i < models; i++) {
    files.set(`models/model-${i}.yml`, model(i, cite));
    for (let j = 0; j < modes; j++) files.set(`failures/model-${i}/mode-${j}.yml`, failure(cite));
  }
  for (let i = 0; i < platforms; i++) files.set(`platforms/platform-${i}.yml`, platform(i, models, cite));
  for (let i = 0; i < benchmarks; i++) files.set(`benchmarks/benchmark-${i}.yml`, benchmark(i, models, modes, cite));
  for (let i = 0; i < sources; i++) files.set(`sources/source-${i}.yml`, source(i));
  files.set('sources/owner.yml', source(sources, 'maker', 'Synthetic Works'));
  return files;
}

/** Writes such a catalog into a folder. */
export function writeSynthetic(folder: string, records: number): void {
  for (const [file, text] of syntheticCatalog(records)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function lexicon(i: number): string {
  return `name: Words of shape ${i}\nen:\n  words:\n${list(90, (j) => `    - ${madeUp(i * 100 + j)}\n`)}`;
}

function cue(i: number): string {
  const word = (j: number) => madeUp(i * 100 + j);
  return `name: Shape ${i}
says: ${sentence(12)}
why: ${sentence(30)}
match:
  terms:
    of: [lexicon-${i}]
examples:
  fires:
${list(6, (j) => `    - The <<${word(j)}>> of a lake ${j}.\n`)}  quiet:
    - prompt: The lake by a hill ${i}.
      because: ${sentence(6)}
${list(5, (j) => `    - A hill by the lake ${j}.\n`)}`;
}

function mode(i: number, modes: number, cues: number, groups: number, cite: (n: number) => string): string {
  const own = Array.from({ length: Math.ceil(cues / modes) }, (_, j) => (i + j * modes) % cues);
  return `name: Mode ${i}
group: group-${i % groups}
names:
  en: [fault ${i}, slip ${i}, flaw ${i}]
  zh: [毛病${i}, 问题${i}]
term: technical fault ${i}
summary: ${sentence(20)}
mechanism:
${list(4, () => `  - says: ${sentence(45)}\n    sources: ${cite(2)}\n`)}symptoms:
  en:
${list(6, (j) => `    - ${sentence(10).replace('.', '')} ${j}\n`)}lookalikes:
  - mode: mode-${(i + 1) % modes}
    tell: ${sentence(20)}
severity:
  level: major
  because: ${sentence(15)}
appears: [in-motion]
still: true
timed: true
cues:
${own.map((j) => `  - cue: cue-${j}\n    strength: weak\n`).join('')}mitigations:
${list(5, () => `  - do: ${sentence(14)}\n    costs: ${sentence(8)}\n    basis: reported\n    sources: ${cite(1)}\n`)}measured_by: []
sources: ${cite(2)}
`;
}

const CAPABILITIES =
  'text_input image_input video_input native_audio supplied_audio negative_prompt end_frame reference_images';

function model(i: number, cite: (n: number) => string): string {
  const release = (j: number) => `  - id: "${j}.0"
    released: 2026-05
    seconds: {min: 4, max: 10}
    sizes: [720p, 1080p]
    prompt_characters: 2000
    capabilities:
${CAPABILITIES.split(' ')
  .map((name) => `      ${name}: yes\n`)
  .join('')}    checked: 2026-11-01
    sources: ${cite(2)}
`;
  return `name: Model ${i}
maker: Synthetic Works
aliases: [model-${i}-api]
summary: ${sentence(20)}
lifecycle:
  status: active
  sources: ${cite(1)}
releases:
${list(6, (j) => release(6 - j))}rules:
${list(10, () => `  - says: ${sentence(30)}\n    about: motion\n    sources: ${cite(1)}\n`)}admits: []
checked: 2026-11-01
`;
}

function failure(cite: (n: number) => string): string {
  return `checked: 2026-11-01
releases: ["6.0"]
statements:
${list(2, () => `  - says: ${sentence(28)}\n    sources: ${cite(1)}\n`)}examples:
${list(2, () => `  - kind: claimed\n    prompt: ${sentence(12)}\n    release: "6.0"\n    at: {start_s: 2, end_s: 4}\n    saw: ${sentence(20)}\n    source: ${cite(1).slice(1, -1)}\n`)}questions:
  - asks: ${sentence(9).replace('.', '?')}
    answer: ${sentence(45)}
    sources: ${cite(1)}
`;
}

function platform(i: number, models: number, cite: (n: number) => string): string {
  const statement = () =>
    `\n    - says: ${sentence(20)}\n      charged: unknown\n      sources: [owner]\n      checked: 2026-11-01`;
  return `name: Platform ${i}
owner: Synthetic Works
role: reseller
url: https://platform-${i}.dev/
summary: ${sentence(12)}
serves:
${list(3, (j) => `  - model: model-${(i * 3 + j) % models}\n    releases: unknown\n    sources: ${cite(1)}\n    checked: 2026-11-01\n`)}desks:
  - name: Help ${i}
    channel: email
    address: help@platform-${i}.dev
    sources: [owner]
    checked: 2026-11-01
job_id:
  - says: ${sentence(20)}
    sources: ${cite(1)}
    checked: 2026-11-01
ticket: unknown
policy:
  failed:${statement()}
  blocked: unknown
  finished:${statement()}
checked: 2026-11-01
`;
}

function benchmark(i: number, models: number, modes: number, cite: (n: number) => string): string {
  const figures = Math.min(20, models);
  return `name: Benchmark ${i}
by: Laboratory ${i}
when: "2026"
judge: human
judged: ${sentence(8)}
summary: ${sentence(20)}
measures:
${list(4, (m) => `  - name: Measure ${m}\n    what: ${sentence(12)}\n    unit: share\n    scale: {min: 0, max: 1}\n    better: higher\n    modes: [mode-${(i + m) % modes}]\n    figures:\n${list(figures, (j) => `      - model: model-${(i + j) % models}\n        release: "6.0"\n        value: 0.${10 + next(89)}\n`)}`)}sources: ${cite(1)}
`;
}

function source(i: number, speaks = 'researcher', speaker = `Laboratory ${i % 50}`): string {
  return `title: ${sentence(9).replace('.', '')}
url: https://works-${i}.dev/paper
speaks: ${speaks}
speaker: ${speaker}
grade: reported
published: 2026-03
read: 2026-11-01
how: ${sentence(10)}
`;
}
