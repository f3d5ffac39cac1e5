/** Whether a sentence tells of nothing else that is done beside an act that calmer words would take the place of. */
import { describe, expect, test } from 'vitest';
import { Registry } from '../../src/scorer/lists.ts';
import { otherActs } from '../../src/scorer/plain.ts';
import { createSheet } from '../../src/scorer/sheet.ts';
import { createReader } from '../../src/text/reader.ts';
import { placed } from './placed.ts';

const reader = createReader();
const sheet = createSheet(reader.vocabulary, new Registry(1));

/** The pieces that tell of other acts, or "its own clause". */
function othersIn(marked: string): string[] | string {
  const { prompt, first, last } = placed(sheet, reader, marked);
  const others = otherActs(sheet, first, last);
  return others === null ? 'its own clause' : others.map(({ start, end }) => prompt.slice(start, end).trim());
}

describe.each([
  [
    'nothing else is done',
    [
      ['A man <runs> along the beach.', []],
      ['A man <runs> along the beach, golden hour, 35mm film.', []],
      ['Golden hour, a man <runs> along the beach.', []],
      ['A man <runs>, a girl watches.', []],
      ['A man <runs> while a dog waits.', []],
      ['Two dogs <run> on a hill in the morning.', []],
      ['A man and a woman <run> on a hill.', []],
      ['They gladly <run> home.', []],
      ['A girl <hugs> both kids on the porch.', []],
      ['She turns <around>, the camera watches.', []],
      ['A man <runs>, the lighting is warm.', []],
      ['A man <runs> on a spring morning, a building, a ring, nothing, a string, a wedding.', []],
      ['A couple <run> on a hill.', []],
      ['He tries to <run> on a hill, a cloud.', 'its own clause'],
      ['People <run> on a hill.', []],
      ['A man <runs>, hands in his pockets.', ['hands in his pockets']],
      ['A man <runs>, a fast car.', ['a fast car']],
      ['A man <runs>, out of breath.', ['out of breath']],
      ['A man <runs> so the bell rings for him.', ['the bell rings for him']],
      ['A man <runs> because it rains.', ['it rains']],
      ['A man <runs> when she smiles.', []],
      ['A man <runs> until a dog barks at him.', ['a dog barks at him']],
      ['A man <runs> before the door closes on him.', ['the door closes on him']],
      ['A man <runs> or he jumps.', []],
      ['A man <runs> on all fours.', 'its own clause'],
      ['A man falls asleep <hugging> a cat.', 'its own clause'],
      ['一匹马<奔跑>，看着远方', []],
      ['两个孩子<奔跑>，一群人围观', []],
      ['两个孩子<奔跑>，夜晚的场景', []],
      ['孩子<奔跑>，镜头快速跟拍', ['镜头快速跟拍']],
      ['两个男人<打斗>，拳脚相加', ['拳脚相加']],
      ['男孩<奔跑>；女孩大喊', ['女孩大喊']],
      ['他跑着<大笑>', 'its own clause'],
      ['著名武士在桥上<打斗>', []],
      ['她推开门进屋里<大哭>', 'its own clause'],
      ['She waits. A man <runs>. He jumps over a wall.', []],
      ['男孩<奔跑>。', []],
      ['两个小孩在沙滩上<奔跑>着，夕阳，航拍。', []],
      ['男孩<奔跑>，一个女孩看着。', []],
      ['他笑着<拥抱>妈妈，暖光，胶片质感。', []],
      ['她从远处<奔跑>过来', []],
    ],
  ],
  [
    'something else is done in another piece',
    [
      ['A man <runs>, jumps over a wall, waits.', ['jumps over a wall']],
      ['A man <runs> and barely makes it home.', ['barely makes it home']],
      ['She <runs>, hair flying.', ['hair flying']],
      ['She slices salmon with a knife, then <runs>.', ['She slices salmon with a knife']],
      ['A man <runs>; guests cheer.', ['guests cheer']],
      ['野马<狂奔>，尘土飞扬，航拍。', ['尘土飞扬']],
      ['小狗<奔跑>，耳朵一颠一颠', ['耳朵一颠一颠']],
      ['男孩<奔跑>，然后扑倒，夕阳', ['扑倒']],
      ['女孩<奔跑>，一群孩子围住她', ['一群孩子围住她']],
      ['妈妈赶来，男孩<奔跑>', ['妈妈赶来']],
    ],
  ],
  [
    'the act does not stand by itself',
    [
      ['A man <runs> through a station pushing people.', 'its own clause'],
      ['A man <runs> to catch a bus.', 'its own clause'],
      ['A woman tying a lace <runs>.', 'its own clause'],
      ['A woman at dawn, a first <run>.', 'its own clause'],
      ['A woman rests before a <run>.', 'its own clause'],
      ['A wedding first <dance>, slow orbit.', 'its own clause'],
      ['他全力<冲刺>。', 'its own clause'],
      ['他冲到镜头前<尖叫>。', 'its own clause'],
      ['婴儿哇哇<大哭>。', 'its own clause'],
      ['他捡起棒继续<冲刺>。', 'its own clause'],
      ['高铁上<飞驰>穿过花田', 'its own clause'],
      ['老师做<倒立>，日出', 'its own clause'],
    ],
  ],
] as [string, [string, string[] | string][]][])('%s', (_, rows) => {
  test.each(rows)('%s', (marked, expected) => expect(othersIn(marked)).toEqual(expected));
});
