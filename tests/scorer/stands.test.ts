/** Whether a shot stands by itself: what it may not begin with, speak of, or come after. */
import { describe, expect, test } from 'vitest';
import {
  hangsOnEarlier,
  isCameraAlone,
  lacksWhatItNeeds,
  losesPlace,
  mixesUp,
  speaksOfOne,
  speaksOfOthers,
  speaksOfSomebody,
  standsByItself,
  takesFraming,
} from '../../src/scorer/stands.ts';

/** A prompt whose second shot begins behind the bar. */
function hangs(marked: string): boolean {
  const [before, shot] = marked.split('|') as [string, string];
  return hangsOnEarlier(before, shot);
}

describe('a shot hangs on an earlier one', () => {
  test.each([
    ['A paper crane unfolds. |A boy waves.', true],
    ['A girl waits until |a boy waves.', true],
    ['A girl waits, |as a boy waves.', true],
    ['A girl waits, |a boy waves.', false],
    ['女孩等着，直到|男孩挥手', true],
    ['女孩等着，|当男孩挥手', true],
    ['女孩等着，|男孩挥手', false],
    ['The witch transforms. |A boy waves.', true],
    ['Her face morphs. |A boy waves.', true],
    ['The ice melts. |A boy waves.', true],
    ['The mist dissolves. |A boy waves.', true],
    ['The seed grows into a tree. |A boy waves.', true],
    ['The leaf turns slowly into gold. |A boy waves.', true],
    ['The leaf turns. |A boy waves.', false],
    ['The sign changes colors. |A boy waves.', true],
    ['The sign changes color. |A boy waves.', true],
    ['The sign changes colour. |A boy waves.', true],
    ['The sign changes. |A boy waves.', false],
    ['The light changes from red. |A boy waves.', true],
    ['石像变成人。|男孩挥手。', true],
    ['石像变为人。|男孩挥手。', true],
    ['石像化作烟。|男孩挥手。', true],
    ['石像化为烟。|男孩挥手。', true],
    ['A boy waves. |The statue morphs.', false],
    ['小狗跳起来，|小狗落地打滚', true],
    ['小狗跳起来，|着地打滚', true],
    ['小狗跳起来，|一只小小的狗落地', false],
    ['A pan lies there. |The pan falls.', true],
    ['Guests dance while |a ceiling falls.', true],
    ['Guests dance as |a ceiling falls.', true],
    ['Guests dance while |the camera pans.', false],
    ['Guests dance, then |a ceiling falls.', false],
    ['A pan lies there. |The man falls.', false],
    ['The camera pans. |The camera tilts.', false],
    ['A ball lies there. |The tallest boy catches it.', true],
    ['A ball lies there. |A girl takes a net and catches it.', false],
    ['A ball lies there. |A girl, the winner, catches it.', false],
    ['Balls lie there. |A girl catches them.', true],
    ['Balls lie there. |One of them falls.', false],
    ['Balls lie there. |A girl sweeps everything away.', true],
    ['A ball lies there. |A girl waves: it falls.', false],
    ['A boy jumps. |And then she lands on her feet.', true],
    ['A boy jumps. |He lands on his feet.', true],
    ['A boy jumps. |A plane lands.', false],
    ['A boy waves. |Snow melts.', true],
    ['A boy waves. |Snow on a roof melts.', true],
    ['A boy waves. |A statue melts.', false],
    ['A boy waves. |An old statue melts.', false],
    ['Guests dance as a ceiling falls. |A boy waves.', false],
    ['Guests dance while |men see the camera fall.', true],
    ['Guests dance while |camera pans.', false],
    ['A girl waits until dawn. |A boy waves.', false],
    ['女孩等着，直到天亮。|男孩挥手', false],
    ['女孩等着，|男孩说如果下雨', false],
    ['A pan lies there. |0:03 – the pan falls', true],
    ['A pan lies there. |The pot falls.', false],
  ])('%s %s', (marked, expected) => expect(hangs(marked)).toBe(expected));
});

describe('a shot speaks of somebody whom it does not name before', () => {
  test.each([
    ['she waves', [], true],
    ['A crowd sees him.', [], true],
    ['A crowd sees her.', [], true],
    ['The coat is hers.', [], true],
    ['his coat', [], true],
    ['He waves', [], true],
    ['A woman lifts her arm', [2], false],
    ['her arm lifts a woman', [16], true],
    ['This thing shelters', [], false],
    ['女人看着他', [0], false],
    ['风吹着她', [], true],
    ['风吹着她们', [], false],
  ] as [string, number[], boolean][])('%s %j %s', (text, named, expected) =>
    expect(speaksOfSomebody(text, named)).toBe(expected),
  );
});

describe('a shot lacks what it needs', () => {
  test.each([
    ['wipes the glass with his palm', true],
    ['takes a glass, wipes the glass', false],
    ['takes a wine glass, wipes the glass', false],
    ['takes out the blade', true],
    ['wipes the old glass', true],
    ['wipes the camera', false],
    ['opens the front door', false],
    ['boys wipe the glass', false],
    ['catches one behind his back', true],
    ['one child stops', true],
    ['one of the boys stops', false],
    ['one hand waves', false],
    ['no one waves', false],
    ['lays fish on top', true],
    ['lays fish on top of rice', false],
    ['A white flash.', true],
    ['a water jump, tight turn', true],
    ['A white shot.', false],
    ['A woman waves.', false],
    ['A boy running', false],
    ['Rain falls', false],
    ['Another lights a cigarette.', true],
    ['The others wave and laugh.', true],
    ['其余的人跳起来大笑', true],
    ['一个后空翻，城市夜景', true],
    ['一个女孩打开窗户', false],
    ['凌晨三点，镜头缓慢推进。', true],
    ['镜头推近，女孩打开窗户，跳了出去', false],
    ['女孩打开窗户跳出去，镜头推近', false],
    ['wipes the wet glass', true],
    ['wipes the GLASS', true],
    ['wipes the table', false],
    ['wipes the glass, takes a glass', true],
    ['takes a wine glass, wipes the old glass', false],
    ['A glass falls, wipes the glass', false],
    ['opens the windows', false],
    ['她把杯子放下。', true],
    ['男人把门打开', true],
    ['The other waves and laughs.', true],
    ['另一个人跳起来大笑', true],
    ['一个女孩看着另一只猫', false],
    ['A boy waves and moments later a dog barks.', false],
    ['A moment later a dog barks.', true],
    ['她翻到下一页，笑了。', true],
    ['一个跷跷板上打滑大笑', true],
    ['一个跷跷板上有一只猫', false],
    ['一张桌子上稳稳地放着杯子', false],
    ['女孩在一个跷跷板上打滑', false],
    ['一个完美空翻，城市夜景', true],
    ['男孩做一个后空翻', false],
    ['A white flash', true],
  ])('%s: %s', (text, expected) => expect(lacksWhatItNeeds('A glass, an old blade. ', text)).toBe(expected));
});

describe('a shot speaks of somebody whom it does not name', () => {
  test.each([
    ['The stranger grabs her by the coat', [4], true],
    ['The stranger lifts her coat', [4], false],
    ['They fall', [], true],
    ['A boy sees a man and hugs him', [2, 13], false],
    ['A boy hugs them', [2], true],
    ['Two boys wave, a drone circles them', [], false],
    ['Two boys wave, a girl hugs him', [18], true],
    ['A cat sees her', [2], true],
    ['A drone circles them, two boys wave', [], true],
    ['A boy hugs him, a girl waves', [2, 17], true],
  ] as [string, number[], boolean][])('%s %j: %s', (text, named, expected) =>
    expect(speaksOfOthers(text, named)).toBe(expected),
  );
});

describe('a shot stands by itself', () => {
  test.each([
    ['A boy waves.', false, true],
    ['A boy wav.', false, false],
    ['opens the door wide', true, false],
    ['boys wave at us', true, true],
    ['boys wave at us', false, false],
    ['the boys wave at us', false, true],
    ['the other boys wave', false, false],
    ['one of them waves', false, true],
    ['one boy waves at us', false, false],
    ['two boys wave at us', false, true],
    ['another boy waves', false, false],
    ['camera pans to us', false, true],
    ['一个男孩挥手', false, true],
    ['一起挥手跑过来', false, false],
    ['一边挥手跑过来', false, false],
    ['小心地挥手跑来', false, false],
    ['小男孩挥手跑来', false, true],
    ['老人挥手跑过来', false, true],
    ['老练地挥手跑来', false, false],
    ['男孩看着他挥手', false, false],
    ['男孩挥手', false, false],
    ['镜头推近窗户', false, true],
  ])('%s, a sentence: %s: %s', (text, isSentence, expected) => expect(standsByItself(text, isSentence)).toBe(expected));
});

describe('a shot loses where it is', () => {
  test.each([
    ['A surfer rides inside a barrel wave, then |comes out and raises both arms', true],
    ['A car chase through Paris. |The car flips over', true],
    ['An astronaut plants a flag on Mars. |He salutes', true],
    ['他在走廊里踱步，|他蹲下', true],
    ['他走到墓前，|他蹲下', true],
    ['A man walks by the sea. |A dog runs in the snow', false],
    ['A man walks by the sea. |A dog runs to the pier', false],
    ['A man walks by the sea. |The camera zooms', false],
    ['A man walks by the sea. |Camera zooms', false],
    ['A man walks by the sea. |A dog sees the camera', true],
    ['A man walks by the sea. |A dog runs toward the pier', false],
    ['A man walks by the sea. |A dog runs past an old pier', false],
    ['A man waves. |A dog runs', false],
    ['A man turns in slow motion. |A dog runs', false],
    ['A man walks with a cup in his hand. |A dog runs', false],
    ['他挥手，|他蹲下', false],
    ['他走到墓前，|他坐在石阶', false],
  ])('%s: %s', (marked, expected) => {
    const [before = '', text = ''] = marked.split('|');
    expect(losesPlace(before, text)).toBe(expected);
  });
});

describe('a shot takes along how all is framed', () => {
  test.each([
    ['she smiles, close up face', true],
    ['she smiles, extreme close-up.', true],
    ['she smiles, slow motion', true],
    ['马尾辫晃动，晨光。', true],
    ['马尾辫晃动，特写', true],
    ['she smiles in close-up', false],
    ['she leans over, closes up the shop', false],
    ['马尾辫晃动，她看着阳光下的小狗', false],
    ['The fox dives into the pond, moonlight', true],
    ['The fox dives into the pond, neon lighting.', true],
    ['The fox dives into the moonlight', false],
    ['she smiles, closeup', true],
    ['she smiles, aerial', true],
    ['she smiles, low angle', true],
    ['she smiles, high angle', true],
    ['she smiles, slowmo ', true],
    ['she smiles, soft light', true],
    ['she smiles, close-up. She waves', false],
    ['马尾辫晃动，暖黄色的光', true],
    ['马尾辫晃动光', false],
  ])('%s: %s', (text, expected) => expect(takesFraming(text)).toBe(expected));
});

test('somebody new takes nobody else’s hand', () => {
  expect(mixesUp('An astronaut salutes. ', 'An alien shakes his hand.')).toBe(true);
  expect(mixesUp('An astronaut salutes. ', 'He shakes his hand.')).toBe(false);
  expect(mixesUp('An astronaut salutes. ', 'An alien waves.')).toBe(false);
  expect(mixesUp('it rains, ', 'an old man lifts his hat.')).toBe(false);
  expect(mixesUp('it rains, ', 'a man lifts his hat.')).toBe(false);
  expect(mixesUp('it rains on Tom, ', 'a man lifts his hat.')).toBe(true);
  expect(mixesUp('a boy waits, ', 'another lifts her hat.')).toBe(true);
  expect(mixesUp('the boys wait, ', 'an old man lifts his hat.')).toBe(true);
});

test('one of those before is none that is shown', () => {
  expect(speaksOfOne('The girl bites one, juice runs down.')).toBe(true);
  expect(speaksOfOne('The girl lifts one hand.')).toBe(false);
});

test.each([
  ['男人颤抖着双手接过，哭了。', true],
  ['男人把门打开。', true],
  ['男人接过婴儿，哭了。', false],
])('what is taken must be there: %s', (text, expected) =>
  expect(lacksWhatItNeeds('A glass, an old blade. ', text)).toBe(expected),
);

test.each([
  ['镜头环绕', true],
  ['镜头缓缓推近。', true],
  ['雕像前，镜头环绕', false],
  ['镜头推近雕像', false],
  ['镜头上升', true],
  ['镜头下移', true],
  ['镜头左移', true],
  ['镜头后退', true],
  ['镜头旋转', true],
])('no more than an order to the camera: %s', (text, expected) => expect(isCameraAlone(text)).toBe(expected));
