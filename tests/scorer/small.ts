/** A small cue set of its own for the tests of the scorer: every matcher kind, both languages, three models. */
import { compileCue, compileLexicons, compileTraditional } from '../../src/core/catalog/compile.ts';
import type { Cue, Lexicon, Matcher } from '../../src/core/schema/index.ts';
import type { CompiledMeasure, CompiledModel, CompiledRelease, CueSet } from '../../src/scorer/cue-set.ts';

type Words = Pick<Lexicon, 'en' | 'zh' | 'not'>;

export const LEXICONS: Record<string, Words> = {
  people: {
    en: { nouns: ['man/men', 'woman/women', 'dancer', 'friend', 'boy'], words: ['people', 'couple'] },
    zh: ['男人', '女人', '人', '舞者'],
    not: ['机器人', 'man cave'],
  },
  framing: { en: { nouns: ['close-up', 'macro shot'] }, zh: ['特写'], not: ['close-up lens'] },
  parts: {
    en: { nouns: ['face', 'hand', 'finger'] },
    zh: ['脸', '手', '手指'],
    not: ['watch face', '手机', 'second hand'],
  },
  contact: { en: { verbs: ['hug', 'embrace', 'shake/shakes/shaking/shook hands'] }, zh: ['拥抱', '握手'] },
  text: { en: { nouns: ['logo', 'watermark', 'caption', 'sign'], words: ['text'] }, zh: ['文字', '水印', '招牌'] },
  motion: {
    en: { verbs: ['run/runs/running/ran', 'sprint', 'spin/spins/spinning/spun'] },
    zh: ['奔跑', '旋转'],
    not: ['run-down'],
  },
  slow: { en: { words: ['slowly', 'gently'] }, zh: ['缓慢'] },
  camera: { en: { verbs: ['pan', 'orbit', 'push in', 'zoom'] }, zh: ['推进', '环绕', '摇移'] },
  locked: { en: { words: ['locked-off camera', 'static camera'] }, zh: ['固定镜头'] },
  glass: { en: { nouns: ['glass/glasses'] }, zh: ['玻璃'] },
  falls: { en: { verbs: ['fall/falls/falling/fell'] }, zh: ['掉落'] },
  breaks: { en: { verbs: ['shatter'] }, zh: ['破碎'] },
  weapon: { en: { nouns: ['sword'] }, zh: ['剑'] },
  photo: { en: { nouns: ['photo'] }, zh: ['照片'] },
};

type SmallCue = { match: Matcher; unless?: Matcher[]; fixes?: Cue['fixes']; says?: string };

export const CUES: Record<string, SmallCue> = {
  'close-part': {
    match: { near: { terms: [['framing'], ['parts']], within: 'clause', gap: 5 } },
    unless: [{ terms: { of: ['photo'] } }],
    fixes: [{ strategy: 'reframe', replace: { en: 'medium shot of a person', zh: '人物中景' } }],
  },
  'text-in-frame': {
    match: { terms: { of: ['text'] } },
    fixes: [
      { strategy: 'post', move: 'clause' },
      { strategy: 'simplify', remove: 'span' },
    ],
  },
  'written-words': {
    match: { quoted: { at_least: 2, near: ['text'] } },
    fixes: [{ strategy: 'post', move: 'clause' }],
  },
  'bodies-in-contact': {
    match: { relation: { action: ['contact'], between: ['people'], parties: 2 } },
    fixes: [
      { strategy: 'calm', replace: { en: 'stand side by side', zh: '并肩站立', words: { hugs: 'stands beside' } } },
    ],
  },
  denied: {
    match: { negated: { of: ['text', 'parts', 'people'] } },
    fixes: [{ strategy: 'restate', remove: 'clause' }],
  },
  'fast-motion': {
    match: { terms: { of: ['motion'] } },
    unless: [{ terms: { of: ['slow'] } }],
    fixes: [
      { strategy: 'calm', replace: { words: { runs: 'walks', sprints: 'walks', running: 'walking', 奔跑: '行走' } } },
    ],
  },
  'slow-motion': { match: { terms: { of: ['slow'] } } },
  'many-moves': {
    match: { count: { of: ['camera'], at_least: 2, within: 'sentence', distinct: true } },
    fixes: [
      { strategy: 'simplify', remove: 'span' },
      { strategy: 'split', split: 'clause' },
    ],
  },
  'many-people': {
    match: { number: { of: ['people'], at_least: 3 } },
    fixes: [{ strategy: 'simplify', replace: { en: 'one person', zh: '一个人' } }],
  },
  'fall-then-break': {
    match: { order: { terms: [['glass'], ['falls'], ['breaks']], within: 'prompt', mark: 3 } },
    fixes: [{ strategy: 'split', split: 'place' }],
  },
  'long-prompt': {
    match: { length: { unit: 'words', at_least: 40 } },
    fixes: [{ strategy: 'split', split: 'sentence' }],
  },
  'no-camera-said': {
    match: { all: [{ missing: { of: ['camera', 'locked'] } }, { terms: { of: ['motion', 'contact', 'falls'] } }] },
    fixes: [{ strategy: 'restate', add: { en: 'Static camera.', zh: '固定镜头。' } }],
  },
  'long-clip': {
    match: { all: [{ setting: { seconds_at_least: 8 } }, { terms: { of: ['people'] } }] },
    fixes: [{ strategy: 'settings', set: { seconds: 5 } }],
  },
  timecode: { match: { pattern: { source: '\\b\\d{1,2}:\\d{2}\\b', at_least: 2 } } },
  'negative-in-prompt': { match: { all: [{ negated: { of: ['text'] } }, { setting: { negative_prompt: ['yes'] } }] } },
  'text-or-weapon': {
    match: { any: [{ terms: { of: ['weapon'] } }, { quoted: { at_least: 12 } }] },
    fixes: [{ strategy: 'post', remove: 'span' }],
  },
};

const LINKS: Record<string, [cue: string, points: number][]> = {
  'face-distortion': [
    ['close-part', 38],
    ['bodies-in-contact', 21],
    ['fast-motion', 21],
    ['many-people', 21],
    ['long-clip', 21],
  ],
  'text-garbling': [
    ['text-in-frame', 38],
    ['written-words', 38],
  ],
  'negation-ignored': [
    ['denied', 38],
    ['negative-in-prompt', 10],
  ],
  'motion-jitter': [
    ['fast-motion', 38],
    ['slow-motion', -21],
    ['no-camera-said', 10],
  ],
  'camera-command-ignored': [
    ['many-moves', 38],
    ['long-prompt', 21],
    ['timecode', 10],
  ],
  'action-order-error': [
    ['fall-then-break', 38],
    ['long-prompt', 21],
  ],
  'moderation-false-positive': [['text-or-weapon', 38]],
  'lip-sync-error': [['written-words', 10]],
  'start-frame-deviation': [['fast-motion', 21]],
};

const release = (id: string, more: Partial<CompiledRelease> = {}): CompiledRelease => ({
  id,
  seconds: { min: 4, max: 10 },
  promptCharacters: 2000,
  nativeAudio: 'yes',
  suppliedAudio: 'unknown',
  imageInput: 'yes',
  textInput: 'yes',
  negativePrompt: 'no',
  ...more,
});

const MODELS: CompiledModel[] = [
  {
    id: 'alpha',
    name: 'Alpha',
    retired: false,
    releases: [release('2'), release('1', { seconds: { min: 4, max: 5 } })],
    failures: ['face-distortion'],
  },
  {
    id: 'beta',
    name: 'Beta',
    retired: false,
    releases: [
      release('1', {
        nativeAudio: 'no',
        imageInput: 'no',
        negativePrompt: 'yes',
        seconds: { min: 2, max: 6 },
        promptCharacters: 100,
      }),
    ],
    failures: [],
  },
  { id: 'gamma', name: 'Gamma', retired: false, releases: [release('1')], failures: [] },
  { id: 'old', name: 'Old', retired: true, releases: [release('1')], failures: [] },
];

const MODE_IDS = Object.keys(LINKS).sort();
const measure = (mode: string, name: number, standings: CompiledMeasure['standings']): CompiledMeasure => ({
  name: `measure ${name}`,
  pool: 4,
  sources: ['a-benchmark'],
  modes: [MODE_IDS.indexOf(mode)],
  standings,
});

/** Alpha 2 is best in two of faces (base 3), beta last in six (14), Alpha 1 last in two of text (12). */
const MEASURES: CompiledMeasure[] = [
  ...[1, 2].map((name) =>
    measure('face-distortion', name, [
      [0, 0, 0, 0],
      [1, 0, 3, 0],
    ]),
  ),
  ...[3, 4, 5, 6].map((name) => measure('face-distortion', name, [[1, 0, 3, 0]])),
  ...[7, 8].map((name) => measure('text-garbling', name, [[0, 1, 3, 0]])),
];

const sortedById = <T>(of: Record<string, T>) => Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1));

/** Compiles lexicons and cues of the authored form into a cue set. */
export function buildCueSet(
  cues: Record<string, SmallCue>,
  links: Record<string, [cue: string, points: number][]>,
  models: CompiledModel[] = [],
  measures: CompiledMeasure[] = [],
): CueSet {
  const lexiconIds = Object.keys(LEXICONS);
  const cueIds = Object.keys(cues);
  const lexicons = compileLexicons(lexiconIds.map((id) => ({ id, data: { name: id, ...LEXICONS[id] } })));
  return {
    format: 4,
    catalog: '0123456789abcdef',
    traditional: compileTraditional(lexicons),
    lexicons,
    cues: cueIds.map((id) => {
      const { match, unless, fixes, says } = cues[id] as SmallCue;
      const authored = {
        name: id,
        says: says ?? `It is about ${id}.`,
        why: 'Because.',
        match,
        unless,
        fixes,
        examples: { fires: [], quiet: [] },
      };
      return compileCue(id, authored as unknown as Cue, (lexicon) => lexiconIds.indexOf(lexicon));
    }),
    modes: sortedById(links).map(([id, list]) => ({
      id,
      name: id.replaceAll('-', ' '),
      needs:
        id === 'lip-sync-error'
          ? ['native-audio', 'supplied-audio']
          : id === 'start-frame-deviation'
            ? ['image-input']
            : [],
      rewritable: id !== 'moderation-false-positive',
      links: list.map(([cue, points]) => ({ cue: cueIds.indexOf(cue), points, sources: [`source-of-${cue}`] })),
    })),
    models,
    measures,
  };
}

/** The cue set most tests use. */
export const cueSet = buildCueSet(CUES, LINKS, MODELS, MEASURES);
