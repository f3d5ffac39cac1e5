/** What leaves a prompt with a place: what leads up to it, its label, its number in a list, and nothing where the rest hangs on it. */
import { describe, expect, test } from 'vitest';
import { Registry } from '../../src/scorer/lists.ts';
import { createSheet } from '../../src/scorer/sheet.ts';
import { stretch } from '../../src/scorer/stretch.ts';
import { createReader } from '../../src/text/reader.ts';
import { placed } from './placed.ts';

const reader = createReader();
const sheet = createSheet(reader.vocabulary, new Registry(1));

type Reach = Parameters<typeof stretch>[1];

/** The prompt, and what is cut of it for the place between < and >. */
function cutOf(marked: string, reach: Reach) {
  const { prompt, start, end, first, last } = placed(sheet, reader, marked);
  return { prompt, cut: stretch(sheet, reach, first, last, start, end) };
}

/** What is cut; "none" where nothing can be. */
function taken(marked: string, reach: Reach): string {
  const { prompt, cut } = cutOf(marked, reach);
  return cut === null ? 'none' : prompt.slice(cut.start, cut.end);
}

/** The prompt with what stands instead of the cut. */
function left(marked: string, reach: Reach): string {
  const { prompt, cut } = cutOf(marked, reach);
  return cut === null ? 'none' : prompt.slice(0, cut.start) + (cut.to ?? '') + prompt.slice(cut.end);
}

describe('a place', () => {
  test.each([
    ['alone', 'A man lifts red <logos> there.', 'logos'],
    ['with what stands on it', 'A sign <"OPEN"> on it glows', '"OPEN" on it'],
    ['with how it stands on them', 'Two signs <"OPEN"> printed on them glow', '"OPEN" printed on them'],
    ['not with another thing', 'A sign <"OPEN"> on items', '"OPEN"'],
    ['with the Chinese word for letters', '写着<“福”>字样的灯笼', '“福”字样的'],
    ['and how many there are', '写着<“福”>四个金色大字，好', '“福”四个金色大字'],
    ['at the end, too', '好，写着<“福”>大字', '“福”大字'],
    ['but no long way behind', '写着<“福”>四个金色很大的字，好', '“福”'],
    ['with a thing that does no more than bear it', '杯子上<“福”>，热气升腾', '杯子上“福”'],
    ['behind a comma', '男人挥手，杯子上<“福”>，热气', '杯子上“福”'],
    ['not where somebody holds the thing', '他拿着杯子上<“福”>，热气', '“福”'],
    ['not where its clause goes on', '杯子上<“福”>热气', '“福”'],
    ['not where it is no quotation', '杯子上<福>，热气', '福'],
    ['behind more than a thing', '杯子上<“福”大>，热气升腾', '“福”大'],
    ['at the end of the prompt, too', '杯子上<“福”>', '杯子上“福”'],
    ['not with what stands on it later', 'A sign <"OPEN"> glows and lies on it', '"OPEN"'],
    ['with its label', 'Text on screen: <“Forever”>. Music.', 'Text on screen: “Forever”'],
    ['with the label alone in its line', 'Rain\nText: <“Forever”>', 'Text: “Forever”'],
    ['with a label behind a comma', 'Rain, text: <“Forever”>', 'text: “Forever”'],
    ['with a label in brackets', '【字幕】<“想你了”>', '【字幕】“想你了”'],
    ['with a label where the sentence ends', 'Text on screen: <Forever>. Music.', 'Text on screen: Forever'],
    ['with a label where the prompt ends', 'Text on screen: <Forever>', 'Text on screen: Forever'],
    ['with a longer label in brackets', '【屏幕上的文字内容】<“想你了”>', '【屏幕上的文字内容】“想你了”'],
    ['with a Chinese label', '雨。文字：<“走”>', '文字：“走”'],
    ['not with a label further off', 'Note: rain, <“Forever”>', '“Forever”'],
    ['without the label where it does not', 'Text on screen: <Forever> Music.', 'Forever'],
    [
      'with the part of the picture it is in',
      'A man waves, <"ANNA"> as a lower third, rain.',
      '"ANNA" as a lower third',
    ],
    ['and that alone', 'A man waves, <"ANNA"> lower third, rain.', '"ANNA" lower third'],
    ['behind a comma, too', 'A man waves, <"ANNA">, lower third, rain.', '"ANNA", lower third'],
    ['not with a part further off', 'A man waves, <"ANNA"> glows, the lower third, rain.', '"ANNA"'],
    ['with what somebody has on', 'T恤<上印着“BOSS”>字样的男人，雨', 'T恤上印着“BOSS”字样的'],
    ['not with whoever puts it on', '男孩<穿上印着“BOSS”>字样的衣服，雨', '穿上印着“BOSS”字样的'],
    ['nor where that goes on', 'T恤<上的“BOSS”>发光，雨', '上的“BOSS”'],
    ['with a bottle of that name', '雨停，手里一瓶<“可乐”>，雨', '手里一瓶“可乐”'],
  ])('%s: %s', (_, marked, expected) => expect(taken(marked, 'span')).toBe(expected));

  test.each([
    ['an article', 'A man holds a <logo> and waves.'],
    ['an article at the front', 'The <logo> glows.'],
    ['a verb of doing', 'He does <backflips> there.'],
    ['another', 'He takes <two steps> back.'],
    ['a Chinese one', '他做<空翻>。'],
    ['a key of JSON', '{"text": <OPEN> now}'],
    ['a key that stands apart', '{"text" : <OPEN> now}'],
    ['a key right before it', '{"text":<OPEN> now}'],
    ['a wide colon behind a key', '“文字”： <OPEN> now'],
    ['its label, where more follows', 'Rain. Text: <“Forever”>, and more'],
    ['what it labels', 'A man, <logo>: big'],
    ['what it labels, wide', '男人，<水印>：大'],
    ['what it labels, in brackets', '【大<水印>】男人'],
    ['what joins it to the rest', 'Rain. <Logo>, then it falls.'],
    ['what goes on at the front', '<Logo>, then it falls.'],
  ])('stays, for it hangs on %s: %s', (_, marked) => expect(taken(marked, 'span')).toBe('none'));

  test.each([
    ['Rain, <logo>, then it falls.', 'logo'],
    ['他<空翻>。', '空翻'],
    ['He calls "go": a man with <logos> waves.', 'with logos'],
    ['他来这里看<空翻>。', '空翻'],
    ['A man, red <logos>, rain: wet', 'logos'],
    ['A panda <logo> waves.', 'logo'],
    ['She undoes <knots> here.', 'knots'],
    ['The man <logo> glows.', 'logo'],
  ])('leaves where nothing does: %s', (marked, expected) => expect(taken(marked, 'span')).toBe(expected));
});

describe('of a clause with lettering', () => {
  test.each([
    ['A man waves, a sign reading <"OPEN"> on it, a dog barks.', 'a sign reading "OPEN" on it'],
    ['A man waves, a sign labeled <"OPEN">, a dog barks.', 'a sign labeled "OPEN"'],
    ['A sign that reads <"OPEN"> flickers.', 'A sign that reads "OPEN"'],
    ['A sign which reads <"OPEN"> flickers.', 'A sign which reads "OPEN"'],
    ['A sign which read <"OPEN"> flickers.', 'A sign which read "OPEN"'],
    ['A sign saying <"OPEN"> flickers.', 'A sign saying "OPEN"'],
    ['A sign labelled <"OPEN"> flickers.', 'A sign labelled "OPEN"'],
    ['A sign that reads <"OPEN"> on it flickers.', 'A sign that reads "OPEN" on it'],
    ['A man with a <logo> waves, rain falls.', 'with a logo'],
    ['A girl with a <text> bubble waves, rain falls.', 'with a text bubble'],
    ['He spraypainted the words <"OPEN"> on a wall.', 'none'],
    ['A sign marked <"OPEN"> flickers.', 'A sign marked "OPEN"'],
    ['A wall with <"OPEN"> flickers.', 'with "OPEN"'],
    ['He paints the word <"OPEN"> on a wall.', 'none'],
    ['He writes the words <"OPEN"> on a wall.', 'none'],
    ['He sprays the letters <"OPEN"> on a wall.', 'none'],
    ['A man shows up at <"OPEN"> there.', '"OPEN"'],
    ['A man with hats sees <"OPEN"> there.', '"OPEN"'],
    ['A man sees <"OPEN"> there, rain falls.', '"OPEN"'],
    ['A sleeve with the words that read <"GO"> flutters.', 'with the words that read "GO"'],
    ['A menu with big <prices> written on it hangs there.', 'A menu with big prices written on it'],
    ['A sign marked <Open> flickers.', 'A sign marked Open flickers'],
    ['A wall with <“OPEN”> flickers.', 'with “OPEN”'],
    ['A wall marked <OPEN 24> glows.', 'marked OPEN 24'],
    ['A jacket with the word <"GO"> on its back hangs there.', 'with the word "GO" on its back'],
    ['A plaque with the word <"GO"> in stone stands there.', 'with the word "GO" in stone'],
    ['A sleeve with roses and the words <"GO"> flutters.', 'and the words "GO"'],
    ['A sleeve with roses and the word <"GO"> flutters.', 'and the word "GO"'],
    ['Rain, everyone laughs out loud and a <logo> pops up.', 'and a logo pops up'],
    ['Rain, everyone laughs out loud and an old brand <logo> pops up.', 'and an old brand logo pops up'],
    ['Rain, everyone laughs out loud and the brand <logo> pops up.', 'and the brand logo pops up'],
    ['Rain, everyone laughs out loud and the word <logo> pops up.', 'and the word logo pops up'],
    ['Rain, everyone laughs out loud and the red <logo> pops up.', 'everyone laughs out loud and the red logo pops up'],
    ['Rain falls. <"Go now."> appears slowly. Fog.', '"Go now." appears slowly'],
    ['Rain falls. <"Go now."> flashes, fog.', '"Go now." flashes'],
    ['Rain falls. The words <"Go now."> appear slowly. Fog.', 'The words "Go now." appear slowly'],
    ['A crate marked <X> stands there.', 'marked X'],
  ])('what leads up to it leaves: %s', (marked, expected) => expect(taken(marked, 'clause')).toBe(expected));

  test.each([
    ['The word <"OPEN"> fades in, rain falls.', 'The word "OPEN" fades in'],
    ['A title <"OPEN"> fades in, rain falls.', 'A title "OPEN" fades in'],
    ['A headline <"OPEN"> fades.', 'A headline "OPEN" fades'],
    ['A tagline <"OPEN"> fades.', 'A tagline "OPEN" fades'],
    ['A hand, then <"OPEN"> there.', '"OPEN"'],
    ['Rain, they spell <"OPEN"> there.', 'they spell "OPEN" there'],
    ['Rain, the light shows <"OPEN"> there.', 'the light shows "OPEN" there'],
    ['Rain, a street with a <logo>’s color, fog.', 'a street with a logo’s color'],
    ['<"OPEN"> fades, rain falls.', '"OPEN" fades'],
    ['墙上写着<“加油”>，一个男孩。', '墙上写着“加油”'],
    ['A big <logo> waves, rain falls.', 'A big logo waves'],
    ['1. Title <"GO"> fades in, rain', '1. Title "GO" fades in'],
    ['An animated logo <"GO"> fades in, rain', 'An animated logo "GO" fades in'],
    ['雨停，一瓶水上写着<“乐”>，雨', '一瓶水上写着“乐”'],
    ['雨停，墙上挂着灯笼写着<“福”>，雨', '墙上挂着灯笼写着“福”'],
    ['雨停，灯光亮起<“加油”>，鸟飞过。它叫', '灯光亮起“加油”'],
    ['雨停，灯光亮起<“加油”>，鸟飞过，它叫', 'none'],
    ['雨停，灯光亮起<“加油”>，旁人看', '灯光亮起“加油”'],
  ])('what is nothing without it leaves whole: %s', (marked, expected) =>
    expect(taken(marked, 'clause')).toBe(expected),
  );

  test.each([
    ['老师在黑板上写下<“福”>，转身', '老师在黑板上写字，转身'],
    ['老师用笔写下<“福”>，转身', '老师用笔写字，转身'],
    ['老师在黑板上写下<“福”>字，转身', '老师在黑板上写字，转身'],
    ['老师在木板上刻出<“福”>，转身', '老师在木板上刻字，转身'],
    ['在黑板上老师用笔写下<“福”>，转身', '在黑板上老师用笔写字，转身'],
    ['雨停，老师在黑板上写下<“福”>，转身', '雨停，老师在黑板上写字，转身'],
    ['老师写下<“福”>，转身', '老师写字，转身'],
    ['老师在黑板上写<“福”>，转身', '老师在黑板上写字，转身'],
    ['雨停，黑板上写下<“福”>，转身', '雨停，，转身'],
  ])('who writes goes on writing: %s', (marked, expected) => expect(left(marked, 'clause')).toBe(expected));

  test.each([
    ['雨停，示威者举着<标语>，雨', 'none'],
    ['雨停，示威者举着<“拒绝”标语>，雨', 'none'],
    ['雨停，示威者举着红色的<标语>，雨', 'none'],
    ['雨停，手里举着<标语>，雨', '手里举着标语'],
    ['雨停，举着<标语>，雨', '举着标语'],
    ['雨停，他举着灯，有<标语>，雨', '有标语'],
    ['雨停，示威者举着标语牌<“拒绝”>，雨', '“拒绝”'],
    ['雨停，示威者举着写着<“拒绝”>的牌子，雨', '示威者举着写着“拒绝”的牌子'],
  ])('who has what bears it stays: %s', (marked, expected) => expect(taken(marked, 'clause')).toBe(expected));
});

describe('a thing stays where its words leave', () => {
  test.each([
    ['雨停，男人吹蜡烛，生日蛋糕上写着<“乐”>，她笑', '雨停，男人吹蜡烛，生日蛋糕，她笑'],
    ['雨停，蛋糕写着<“乐”>，她笑', '雨停，蛋糕，她笑'],
    ['雨停，墙上海报写着<“乐”>，她笑', '雨停，墙上空白海报，她笑'],
    ['雨停，小招牌上写着<“乐”>，她笑', '雨停，空白小招牌，她笑'],
    ['她端来蛋糕，生日蛋糕上写着<“乐”>，她笑', '她端来蛋糕，，她笑'],
    ['雨停，蛋糕上画着<“乐”>。', '雨停，。'],
    ['咖啡店小黑板用粉笔写着<“今日特调”>，店员擦手', '咖啡店小黑板，店员擦手'],
    ['Rain, neon signs saying <"GO"> glow.', 'Rain, blank neon signs glow.'],
    ['Rain, a board that says <"GO"> hangs there.', 'Rain, a blank board hangs there.'],
    ['Rain, a red banner with the words <"GO"> hangs there.', 'Rain, a blank red banner hangs there.'],
  ])('%s', (marked, expected) => expect(left(marked, 'clause')).toBe(expected));
});

describe('a clause', () => {
  test.each([
    ['with its number in a list', 'A man, 1) a <logo> there; 2) rain', '1) a logo there'],
    ['with the number at the front', '12. a <logo> there; 13. rain', '12. a logo there'],
    ['with the number in brackets', 'A man, (2) a <logo> there, rain', '(2) a logo there'],
    ['with the number in a circle', 'A man, ① a <logo> there, rain', '① a logo there'],
    ['not with a longer one', 'A man, 123) a <logo> there, rain', 'a logo there'],
    ['with a number right before it', '雨，1、<水印>出现，雪', '1、水印出现'],
    ['not with a number further off', 'A man, 1) rain falls, a <logo> glows, snow', 'a logo glows'],
    ['with a number behind a colon', 'List: 1) a <logo> there; 2) rain', '1) a logo there'],
    ['not with a letter before the number', 'A man, x1) a <logo> there; 2) rain', 'a logo there'],
    ['with the quotation it announces', 'A man, the <title>: "Go", rain', 'the title: "Go"'],
    ['with a Chinese one', 'the <title>：“走吧”，雨', 'the title：“走吧”'],
    ['with another', 'the <title>：「走吧」，雨', 'the title：「走吧」'],
    ['with a double one', 'the <title>：『走吧』，雨', 'the title：『走吧』'],
    ['with a work', 'the <title>：《走吧》，雨', 'the title：《走吧》'],
    ['not with a quotation further on', 'the <title>, a sign "Go" glows', 'the title'],
    ['not with one behind a comma', 'the <title>, "Go" glows', 'the title'],
    ['alone', 'A man, the <title>, rain', 'the title'],
    ['with a quotation that it cuts into', 'Rain, she says "a <logo> here, now", fog', 'she says "a logo here, now"'],
    ['between quotations', 'She says "go". A <logo> fades. He says "now".', 'A logo fades'],
    ['between others', 'A man waves, a <logo> fades, and it rains.', 'a logo fades'],
    ['at the front of a sentence', 'A man waves. A <logo> fades, rain falls.', 'A logo fades'],
    ['not where the next is joined to it', 'A man waves. A <logo> fades, and it rains.', 'none'],
    ['not where the next speaks of who it was', 'A man waves. A <logo> fades, she waves.', 'none'],
    ['not where the next has no subject', 'Rain. A <logo> fades, spins on the table.', 'none'],
    ['not where a Chinese one speaks of it', '墙上写着<“加油”>，旁边坐着。', 'none'],
    ['not from behind its label', 'Camera: a <logo>, rain', 'none'],
    ['not from right behind its label', 'Camera:a <logo>, rain', 'none'],
    ['behind others of the same label', 'Camera: a man, a <logo>, rain', 'a logo'],
    ['not where a label needs it', 'Group photo: men hold a <logo>, jump.', 'none'],
  ])('%s: %s', (_, marked, expected) => expect(taken(marked, 'clause')).toBe(expected));
});

describe('what a cut would spoil stays', () => {
  test.each([
    ['a clause that asks only to be sharp', '手指滑动，<文字>清晰', 'none'],
    ['that in English', 'Rain, the <text> is legible, fog', 'none'],
    ['letters that do something', '书页翻动，<文字>飘出来变成蝴蝶', 'none'],
    ['letters that do something in English', 'The wizard waves, <letters> lift off the page', 'none'],
    ['what is drawn by hand', '雨停，毛笔写着<“福”>，转身', 'none'],
    ['what is spelled out', 'Fireworks spell out <"2027"> over us, rain', 'none'],
    ['what is written on nothing', 'A hand writes <"IDEA"> beneath it, rain', 'none'],
    ['nor what is written on something', 'A girl writes <"IDEA"> on a card, rain', 'none'],
    ['a place that lettering moves over', 'Old <text> scrolling over a starfield, a ship flies by', 'none'],
    ['a Chinese count behind its verb', '石头跳了<五下>，夕阳', 'none'],
    ['the first clause, which says who is there', 'A guy walks past a <logo> there, rain', 'none'],
    ['but not one that is about the wording', 'Title card <"GO"> fades in, rain', 'Title card "GO" fades in'],
    ['of a Chinese one what bears the wording', '咖啡店小黑板上写着<“今日特调”>，店员擦手', '小黑板上写着“今日特调”'],
    ['with half-width marks, too', '咖啡店,小黑板上写着<“今日特调”>,店员擦手', '小黑板上写着“今日特调”'],
    ['but not where somebody reads it', '小黑板上写着<“今日特调”>，店员指着字念', 'none'],
    ['and a screen that is held', '手机屏幕上弹出<“再见”>，女孩手抖', '上弹出“再见”'],
    ['but nothing of the picture itself', '画面下方写着<“再见”>，女孩手抖', '画面下方写着“再见”'],
    ['half of what describes a noun', '连续<三个空翻>的运动员，雨', 'none'],
    ['a thing that wears words', 'A cake says <GO>, rain', 'says GO'],
    ['what stands beside the words', 'A sleeve with roses and the words <"GO">, rain', 'and the words "GO"'],
  ])('%s: %s', (_, marked, expected) =>
    expect(taken(marked, /三个空翻|五下/.test(marked) ? 'span' : 'clause')).toBe(expected),
  );
});
