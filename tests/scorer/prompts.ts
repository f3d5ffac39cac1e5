/** Prompts made up at random from fragments in two languages, for the property tests of the scorer. */
import fc from 'fast-check';
import { anyCharacter } from '../any-character.ts';

const ENGLISH = [
  'A man hugs a woman',
  'Two dancers spin',
  'a close-up of her face',
  'Close-up of a hand',
  'an extreme close-up of his fingers',
  'the logo on the wall',
  'a sign reads "open late"',
  'A sign says “hands off”',
  'no text, logos or watermarks',
  'no people',
  'hands out of frame',
  'he runs',
  'she sprints slowly',
  'the camera pans',
  'then it orbits and zooms',
  'it pushes in',
  'five tall dancers',
  'a couple of friends shake hands',
  'a glass falls',
  'and it shatters on the floor',
  'locked-off camera',
  'Anna meets Bob Miller',
  '@image1 walks',
  'in Paris at 5:30',
  '0:05 wave 0:10 bow',
  'a knight with a sword',
  "don't show hands",
  'without a hat',
  'a watch face',
  'a photo of a close-up of a hand',
  'she says "I run to you, my friend"',
  'soft light',
  'a calm lake',
  'people embrace',
  'a caption',
  'The end',
  'a dog',
  '4k, 24fps',
  'a boy running',
  'running, running',
  'a hug',
];
const CHINESE = [
  '一个男人拥抱女人',
  '两个人握手',
  '手指特写',
  '脸部特写',
  '招牌上写着“欢迎光临”',
  '没有文字、水印和人物',
  '手不入镜',
  '奔跑',
  '缓慢旋转',
  '镜头推进然后环绕',
  '五名舞者',
  '玻璃掉落',
  '破碎',
  '固定镜头',
  '小明微笑',
  '不断奔跑',
  '无人机',
  '手机',
  '一只狗',
  '安静的湖面',
  '不要出现文字',
];
const JOINTS = [
  ' ',
  ', ',
  '. ',
  '。',
  '，',
  '、',
  '; ',
  ' and ',
  ' but ',
  ' then ',
  ' — ',
  '\n',
  ' (',
  ') ',
  ': ',
  '! ',
  '',
  ' “',
  '” ',
  ' "',
  '" ',
  "'",
  ' 《',
  '》',
];
const ODD = [
  '\u200b',
  '\u00ad',
  'İ',
  'ß',
  'ﬁ',
  'e\u0301',
  'a\u0336\u0301',
  '👩‍👩‍👧',
  '👍🏽',
  '🇫🇷',
  '\ud83d',
  '\udc00',
  '\0',
  'ﷺ',
  'ｆａｃｅ',
  'fаce',
  '\u202e',
  '가',
  'ガ',
  '½',
  '\t',
  '　',
  '\u{e0041}',
  'e\u0903',
  'hand\u0301\u0301',
  'É',
];

const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ENGLISH) },
  { weight: 4, arbitrary: fc.constantFrom(...CHINESE) },
);
const joint = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...JOINTS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);

/** A prompt of up to eight fragments with whatever stands between. */
export const prompts = fc
  .array(fc.tuple(fragment, joint), { minLength: 1, maxLength: 8 })
  .map((pairs) => pairs.map(([words, sign]) => words + sign).join(''));

/** A prompt in one language that mostly reads well: what people write. */
export const plainPrompts = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 7 }))
  .map(([isEnglish, picks]) => {
    const words = isEnglish ? ENGLISH : CHINESE;
    const joints = isEnglish ? [', ', '. ', ' and ', ', then ', '. ', '\n'] : ['，', '。', '、', '；', '。'];
    return picks.map(([word, sign]) => (words[word % words.length] as string) + joints[sign % joints.length]).join('');
  });

/** Any text at all. */
export const anyText = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 60 }),
  fc.string({ unit: fc.oneof(anyCharacter, fc.constantFrom(...ODD)), maxLength: 40 }),
  prompts,
);

/** What else a request may say. */
export const settings = fc.record({
  model: fc.constantFrom(null, 'alpha', 'beta', 'gamma', 'old'),
  seconds: fc.constantFrom(null, 4, 8),
  input: fc.constantFrom(null, 'text', 'image', 'video') as fc.Arbitrary<'text' | 'image' | 'video' | null>,
  audio: fc.constantFrom(null, 'on', 'off') as fc.Arbitrary<'on' | 'off' | null>,
});
