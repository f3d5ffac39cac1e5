/** Whether a place has room for other words: what may stand before and behind it, by each kind of room a fix may ask for. */
import { describe, expect, test } from 'vitest';
import type { Room } from '../../src/scorer/cue-set.ts';
import { Registry } from '../../src/scorer/lists.ts';
import { hasRoom, withManner } from '../../src/scorer/room.ts';
import { createSheet } from '../../src/scorer/sheet.ts';
import { createReader } from '../../src/text/reader.ts';
import { placed } from './placed.ts';

const reader = createReader();
const sheet = createSheet(reader.vocabulary, new Registry(1));
const ACT = /\b(?:running|runs|run|spinning)\b|奔跑|旋转/i;

/** Whether other words for the act of a prompt would have this room, with how it is done. */
function hasRoomFor(prompt: string, room: Room): boolean {
  const { first, last } = placed(sheet, reader, prompt.replace(ACT, '<$&>'));
  return hasRoom(sheet, ...withManner(sheet, first, last, room), room);
}

describe.each([
  ['alone', 'A man runs.', true],
  ['alone', 'A man runs, a dog barks.', true],
  ['alone', 'A man runs and waves.', true],
  ['alone', 'A man runs while it rains.', true],
  ['alone', 'A man runs as he waves.', true],
  ['alone', 'A man runs as a clown.', false],
  ['alone', 'A man runs at dawn.', false],
  ['alone', 'A man runs a bakery.', false],
  ['alone', 'A man runs: "Wait for me!"', false],
  ['alone', 'A man runs, "Wait for me!"', false],
  ['alone', '男人奔跑。', true],
  ['alone', '男人奔跑，狗在叫。', true],
  ['alone', '男人奔跑过来。', false],
  ['alone', '男人把车奔跑。', false],
  ['alone', '男人在雨中奔跑。', true],
  ['alone', 'A man runs: rain falls.', false],
  ['alone', 'A man runs at him.', false],
  ['alone', 'A man runs in the rain.', true],
  ['alone', 'A man runs in a low voice.', false],
  ['alone', 'A man runs in', false],
  ['alone', 'A man ends a long running.', true],
  ['alone', 'A man ends his running.', false],
  ['alone', 'A man runs quietly.', true],
  ['alone', 'A man runs quietly home.', false],
  ['alone', '男人快速地奔跑。', true],
  ['alone', '男人吼闹奔跑。', false],
  ['alone', 'Men packed running.', false],
  ['alone', 'A man runs as', false],
  ['alone', '他用手机，男人奔跑。', true],
  ['alone', '男人奔奔跑。', false],
  ['alone', '男人旋旋转。', false],
  ['open', 'A man runs at dawn.', true],
  ['open', 'A man runs.', true],
  ['open', 'A man runs a bakery.', false],
  ['open', 'A man runs wild.', false],
  ['open', 'A man runs up the hill.', true],
  ['open', '男人奔跑过来。', true],
  ['open', '男人奔跑城市。', false],
  ['object', 'A man runs a bakery.', true],
  ['object', 'A man runs his little old bakery.', true],
  ['object', 'A man runs.', false],
  ['object', 'A man runs a bakery in the old town.', true],
  ['object', '男人奔跑她。', true],
  ['object', '男人奔跑她的家。', false],
  ['object', '男人奔跑城市。', false],
  ['object', 'A man runs a bakery in town.', false],
  ['object', 'A man runs a bakery quietly.', false],
  ['object', 'A man runs his little old red brick bakery.', false],
  ['whole', 'Running, a man in the rain.', true],
  ['whole', 'Running through the rain, a man.', true],
  ['whole', 'A man, running.', true],
  ['whole', 'A man runs.', false],
  ['whole', 'A spinning, then a man waits.', true],
  ['whole', 'A man, a spinning.', true],
  ['whole', 'A man sees a spinning.', false],
  ['whole', 'Running a bakery, a man in the rain.', false],
  ['head', '雨里，奔跑男人。', true],
  ['head', '雨里，男人奔跑城市。', false],
  ['head', '奔跑中，男人。', false],
  ['head', '雨里男人，奔跑。', false],
  ['alone', 'Men pressed running.', false],
  ['alone', 'He bursts out running.', false],
  ['alone', 'He bursting out running.', false],
  ['alone', 'He burst out running.', false],
  ['alone', 'They jump running.', false],
  ['alone', 'He jumps running.', false],
  ['alone', 'He lands a running.', false],
  ['alone', 'He lands an old running.', true],
  ['alone', 'He throws an running.', false],
  ['alone', 'He turned a running.', false],
  ['alone', 'He repacked running.', true],
  ['alone', 'A man runs under a tree.', true],
  ['alone', 'A man runs in his garden.', true],
  ['alone', 'A man runs near the big mouth.', false],
  ['alone', 'A man runs on an island.', true],
  ['alone', 'A man and his running.', false],
  ['alone', 'A man and a long runs.', true],
  ['alone', 'A tall man runs home, a dog barks.', false],
  ['open', 'He lands a running.', false],
  ['open', 'They turn a running.', false],
  ['open', 'They throw an old running.', true],
  ['open', 'He throws an running.', false],
  ['open', 'He ends a running.', true],
  ['open', 'A man runs home.', true],
  ['open', 'A man runs a roundabout.', false],
  ['open', 'A man runs around.', true],
  ['open', 'A man runs upstream.', false],
  ['open', 'A man does a running into a pool.', false],
  ['open', 'A man does running into a pool.', true],
  ['open', 'A man runs into a pool.', true],
  ['open', 'A man runs on one leg.', false],
  ['open', 'A man runs on two legs.', true],
  ['open', 'A man runs, up the hill.', true],
  ['open', '男人奔跑着。', true],
  ['open', '男人奔跑成。', false],
  ['object', 'A man runs the shop of Tom.', true],
  ['object', 'A man runs shops for Tom.', false],
  ['object', '男人奔跑他 shop。', false],
  ['object', 'A man runs Tom.', true],
  ['object', 'A man runs daily.', false],
  ['head', '雨里，奔跑的男人。', false],
  ['head', '雨里，奔跑 fast。', false],
  ['head', '雨里，奔跑，男人。', false],
  ['alone', 'See a final run.', false],
  ['alone', 'See an old run.', false],
  ['alone', 'See a long and happy run.', true],
  ['alone', 'The dancers run.', true],
  ['alone', 'The women run.', true],
  ['alone', 'The men run.', true],
  ['alone', 'The people run.', true],
  ['alone', 'The couple run.', true],
  ['alone', 'A king and his son run.', true],
  ['alone', 'The king here and now can run.', true],
  ['alone', 'See a run.', false],
  ['alone', 'A man runs in a hand.', false],
  ['alone', 'A man runs home in the rain.', false],
  ['open', 'A man runs uphill.', false],
  ['alone', '雨里，奔跑：男人。', true],
  ['alone', '雨里男人奔跑：男人。', false],
  ['alone', '给狗水，男人奔跑。', true],
  ['alone', '男人用 fast 奔跑。', true],
  ['alone', '男人让狗奔跑。', false],
  ['alone', '男人进奔跑。', false],
] as const)('%s', (where, prompt, has) => {
  test(`${prompt} ${has ? 'has room' : 'has none'}`, () => {
    expect(hasRoomFor(prompt, where)).toBe(has);
  });
});

describe('how something is done goes with it', () => {
  const taken = (marked: string, room: Room) => {
    const place = placed(sheet, reader, marked);
    const { from, to } = sheet.reading;
    const [first, last] = withManner(sheet, place.first, place.last, room);
    return place.prompt.slice(from[first], to[last - 1]);
  };

  test.each([
    ['A boy <runs> fast.', 'runs fast'],
    ['A boy <runs> quickly.', 'runs quickly'],
    ['A boy <runs> quickly home.', 'runs quickly'],
    ['A boy <runs>, quickly.', 'runs'],
    ['A boy <runs> faster.', 'runs'],
    ['A boy <runs> only.', 'runs'],
    ['A boy <runs> family shops.', 'runs'],
    ['A boy <runs> elderly homes.', 'runs'],
    ['A boy <chases> butterfly swarms.', 'chases'],
    ['A boy <runs> shops quickly.', 'runs'],
    ['A boy quickly <runs>.', 'quickly runs'],
    ['A boy very slow <runs>.', 'slow runs'],
    ['A boy aslow <runs>.', 'runs'],
    ['A boy gladly <runs>.', 'runs'],
    ['Quickly a boy <runs>.', 'runs'],
    ['男孩突然<跑>', '突然跑'],
    ['男孩忽然<跑>', '忽然跑'],
    ['男孩快速地<跑>', '快速地跑'],
    ['男孩飞快<跑>', '飞快跑'],
    ['男孩瞬间<跑>', '瞬间跑'],
    ['男孩激烈<跑>', '激烈跑'],
    ['男孩放声<哭>', '放声哭'],
    ['男孩轻轻地<跑>', '轻轻地跑'],
    ['男孩轻缓<跑>', '跑'],
    ['男孩快速<跑>，飞快', '快速跑'],
    ['快速，男孩<跑>', '跑'],
  ])('%s', (marked, expected) => expect(taken(marked, 'open')).toBe(expected));

  test.each([
    ['镜头缓缓<推进>', '镜头缓缓推进'],
    ['镜头快速地<推进>', '镜头快速地推进'],
    ['镜头猛<推进>', '镜头猛推进'],
    ['镜头慢慢<推进>', '镜头慢慢推进'],
    ['一只猫，镜头<推进>', '镜头推进'],
    ['平稳地<推进>', '平稳地推进'],
    ['镜头对准人<推进>', '推进'],
    ['男人<推进>', '推进'],
  ])('with an order, the camera: %s', (marked, expected) => {
    expect(taken(marked, 'head')).toBe(expected);
    expect(taken(marked, 'whole')).toBe(expected);
  });
});
