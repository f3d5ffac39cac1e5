/** That rewrites read well: what is offered for a prompt, word for word, and what is better not offered at all. Scored on the whole catalog. */
import { describe, expect, test } from 'vitest';
import { offered, rewritesOf } from './offered.ts';

describe('a verb gives way only where nothing hangs on it', () => {
  test.each([
    ['The boy laughs at his joke.', /delighted/],
    ['She sobs with relief.', /misty/],
    ['A boy cries: "Wait!"', /misty/],
    ['他放声大哭。', /眼眶泛红/],
    ['她哭得像个孩子。', /眼眶泛红/],
    ['She kisses her baby on the forehead.', /stands close/],
    ['妈妈拥抱女儿，亲了亲她。', /相隔一步站着女儿/],
    ['A man running a bakery.', /walking/],
    ['A man sprints into a run-down store.', /walk-down/],
    ['他一脚把门踢开，冲刺进去。', /散步进去/],
    ['He turns around to leave.', /a little/],
    ['她摇摇头，走开了。', /微微/],
    ['女孩转身离开。', /微微侧身离开/],
    ['小狗向观众挥爪。', /虚化/],
  ])('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });

  test.each([
    ['An old woman on a bench laughs, her teeth show.', 'An old woman on a bench looks delighted, her teeth show.'],
    [
      'An old violinist laughing as she waits by the window.',
      'An old violinist looking delighted as she waits by the window.',
    ],
    ['A knight fights a dragon.', 'A knight faces a dragon.'],
  ])('%s', (prompt, expected) => {
    expect(offered(prompt)).toContain(expected);
  });
});

describe('no words are put where they stand already', () => {
  test.each([
    ['The camera moves from a medium shot to an extreme close-up of her crying face.', /medium shot.*medium shot/i],
    ['从中景推到脸部大特写，她在流泪。', /中景.*中景/],
    ['Whip pan, crash zoom.', /slow push-in.*slow push-in/i],
    ['特写老人的脸，转到另一个人的脸部特写。', /中景.*中景/],
  ])('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });
});

describe('wording leaves with its label, and a list entry with its number', () => {
  test.each([
    ['She smiles. Text on screen: "Forever". Music: upbeat.', 'She smiles. Music: upbeat.'],
    ['她微笑。屏幕文字：“永远”。音乐：欢快。', '她微笑。音乐：欢快。'],
    ['A cake that says "Happy Birthday Mia", everyone claps.', 'A cake, everyone claps.'],
  ])('%s', (prompt, expected) => {
    expect(offered(prompt)).toContain(expected);
  });

  test('numbers', () => {
    for (const text of offered(
      'Camera moves: 1) push in on the box; 2) orbit around the couple; 3) pull back to the tower.',
    ))
      expect(text).not.toMatch(/[12]\)\s*;|;\s*[12]\)\s*(?:;|$)/);
  });
});

describe('nothing is cut on which the rest hangs', () => {
  test.each([
    ['Logo reveal "LUMA" in gold fades in below.', /^fades|reveal,? fades/i],
    ['A sign reads "SALE", then shatters.', /^(?:then )?shatters/i],
    ['霓虹招牌写着“营业”，然后熄灭。', /^然后/],
    ['A gymnast does a triple backflip on the balance beam, three times.', /does a on/],
    ['{"scene": "a street", "text": "OPEN 24 HOURS on a neon sign", "style": "noir"}', /"text": [,}]/],
  ])('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });
});

describe('a shot says who acts, and ends as a sentence', () => {
  test.each([
    [
      'The ballerina performs three pirouettes, then leaps and lands on one leg, then runs off and waves.',
      /^(?:leaps|runs)/i,
    ],
    ['老太太读信时突然大哭，随后慢慢笑了出来，然后站起来转身离开。', /^(?:随后|然后|慢慢)/],
    ['The boy laughs, then cries. His face.', /^His face/],
    ['A close-up of a girl laughing so hard that tears run down her cheeks, then she cries.', /^hard/i],
  ])('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });

  test('full stop', () => {
    const shots = rewritesOf(
      'The glass falls off the table and shatters, then the dog walks into the kitchen, sniffs a shard, and runs away.',
    )
      .filter(({ strategy }) => strategy === 'split')
      .flatMap(({ shots: all }) => all);
    expect(shots.length).toBeGreaterThan(1);
    for (const shot of shots) expect(shot.prompt).toMatch(/[.!?]$/);
  });
});
