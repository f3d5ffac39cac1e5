/** Which marks of quotation belong together, and whether what stands between them is said. */
import { describe, expect, test } from 'vitest';
import { quotedWords, read } from './show.ts';

describe('pairs of marks', () => {
  test.each([
    ['"open" sign', 'open'],
    ['sign "open"', 'open'],
    ['A sign "(open)" glows', 'open'],
    ['A sign "open glows" and "shut', 'open glows'],
    ['A sign5 "open" glows', 'open'],
    ['A sign "" glows', ''],
    ['A sign "," glows', ''],
    ['A sign “” glows', ''],
    ['A sign "" glows" late', ''],
    // A straight mark within a word or behind a digit opens nothing, and none closes before a letter.
    ['A sign"open" glows', ''],
    ['A sign" open" glows', ''],
    ['A sign "open"glows', ''],
    ['A sign a"b" c', ''],
    ['A 5"screen" glows', ''],
    ['A sign (open" now) glows "late"', 'late'],
    // With space inside both marks, or inside none.
    ['A sign " OPEN " glows', 'open'],
    ['A sign " OPEN "', 'open'],
    ['" OPEN " sign', 'open'],
    ['a sign:" OPEN " glows', 'open'],
    ['7 " OPEN " glows', 'open'],
    ['7" OPEN " glows', ''],
    ['x" OPEN " glows', ''],
    ['A sign " OPEN" glows', ''],
    ['A sign "OPEN " glows', ''],
    ['A sign "\nOPEN" glows', ''],
    ['A sign "OPEN\n" glows', ''],
    ['A sign " OPEN "glows', ''],
    ['A sign " OPEN "late" now', 'late'],
    // Single ones, and apostrophes.
    ["'open' sign", 'open'],
    ["sign 'open'", 'open'],
    ["5 'open' glow", 'open'],
    ["A sign '5' tall", '5'],
    ["A sign '.open' glows", 'open'],
    ["A sign '.' glows", ''],
    ["a'open' sign", ''],
    ["6'2' tall", ''],
    ["the 'quick dogs' run 'fast'", 'quick dogs fast'],
    ["A sign 'open now", ''],
    ["A sign'(open)' glows", ''],
    ['A sign"(open)" glows', 'open'],
    // Shaped ones.
    ['Ein Schild: „offen“ steht da', 'offen'],
    ['Ein Schild: „offen” steht da', 'offen'],
    ['Ein Schild: „offen» steht da', ''],
    ['A sign ”open“ glows', ''],
    ['A sign ”open” glows', ''],
    ['A sign “open „late“ now” glows', 'open late now'],
    ['A sign ‘open “late” now’ glows', 'late'],
    ['A sign 「open 『now」 glows', 'open now'],
    ['『你「好」吗』他说', '你 好 吗'],
    ["A boy says ‘don't go’ now", "don't go"],
    ['A sign ‘open now', ''],
    ["A boy says ‘go ' now’ here", 'go now'],
    ['A sign “ open ” glows', 'open'],
    ['A sign 「open” glows', ''],
    ['Schilder „offen“ und “zu” da', 'offen zu'],
  ])('%s', (prompt, expected) => expect(quotedWords(prompt)).toBe(expected));

  test('single marks belong together within 200 units', () => {
    const words = 'lake '.repeat(39).trim();
    expect(quotedWords(`A sign '${words} oak' glows`)).toBe(`${words} oak`);
    expect(quotedWords(`A sign '${words} boat' glows`)).toBe('');
  });

  test.each([
    ['A sign "" glows', 0],
    ['A sign “open” late” glows', 1],
    ['A sign "open" and "late" glows', 2],
    ['INT. SHOP\nANNA\nThe sign says "OPEN".', 1],
    ['INT. BAR\nBEN\nNot here.', 1],
  ])('%j: %i pairs', (prompt, quotes) => expect(read(prompt).quotes).toBe(quotes));

  test('one that is dropped leaves the next in its place', () => {
    const { quotes, quoteFrom, quoteTo, quoteFirst, quoteLast, quoteSpoken } = read(
      '"A boy waves." Anna: "late now" it is',
    );
    expect([quotes, quoteFrom[0], quoteTo[0], quoteFirst[0], quoteLast[0], quoteSpoken[0]]).toEqual([
      1, 21, 31, 4, 6, 1,
    ]);
  });

  test('a pair knows its units and tokens', () => {
    const { quotes, quoteFrom, quoteTo, quoteFirst, quoteLast, marks } = read('A sign "open late" glows');
    expect([marks, quotes, quoteFrom[0], quoteTo[0], quoteFirst[0], quoteLast[0]]).toEqual([2, 1, 7, 18, 2, 4]);
  });
});

describe('what is said: 1, and what may be lettering: 0', () => {
  test.each([
    ['Anna: "late now"', 1],
    ['Anna : "late now"', 1],
    ['Anna:"late now"', 1],
    ['He waits, Anna: "late now"', 1],
    ['anna: "late now"', 0],
    ['Anna, "late now"', 0],
    ['Anna Maria Karenina Tolstaya Petrovna: "late now"', 1],
    ['Old Anna Maria Karenina Tolstaya Petrovna: "late now"', 0],
    ['一位白发苍苍的老人慢慢地说："今天下雨"', 1],
    ['一位白发苍苍的老人慢慢地说道："今天下雨"', 1],
    ['一位白发苍苍的老人慢慢地问："今天下雨"', 1],
    ['一位白发苍苍的老人慢慢地喊："今天下雨"', 1],
    ['一位白发苍苍的老人慢慢地答："今天下雨"', 1],
    ['一位白发苍苍的老人慢慢地想："今天下雨"', 0],
    ['a man, quietly: "I never wanted this"', 1],
    ['a man, quietly: "never wanted this"', 0],
    ['The text on the wall: "I never wanted this"', 0],
    [`The text ${'far '.repeat(13)}: "I never wanted this"`, 0],
    [`The text ${'far '.repeat(15)}: "I never wanted this"`, 1],
    [': "late now", a lake', 0],
    // Lettering is called so within sixteen units.
    ['A girl sings, a sign that reads "late now"', 2],
    ['A sign that read "late now"', 2],
    ['A sign with the word "late now"', 2],
    ['A sign with the text: "late now"', 2],
    ['A sign with the text :: "late now"', 0],
    ['她写了又写下“加油”', 2],
    ['她写信，“加油”', 0],
    ['“加油”大字', 2],
    ['“加油”两大字', 2],
    ['“加油”三个大字', 2],
    ['“加油”的红色牌子', 2],
    ['“加油”的红色的小牌子', 0],
    ['走过“加油”横幅', 0],
  ] as [string, number][])('%s: %i', (prompt, spoken) => {
    const { quotes, quoteSpoken } = read(prompt);
    expect([quotes, quoteSpoken[0]]).toEqual([1, spoken]);
  });
});

describe('a sentence that is nothing but a quotation', () => {
  test.each([
    ['A boy. "Higher, dad!"', 'higher dad'],
    ['A boy. "Higher, my dad"', 'higher my dad'],
    ['男孩。“高！”', ''],
    ['男孩。“高点！”', '高 点'],
    ['A boy. "Higher!"', ''],
    ['A boy. "Higher dad"', ''],
    ['A boy. "HIGHER, DAD!"', ''],
    ['A boy. "Wait! Slow"', ''],
    ['"Higher, dad!"', ''],
  ])('%s', (prompt, expected) => expect(quotedWords(prompt)).toBe(expected));
});

describe('the sentence that says who speaks goes on behind the mark', () => {
  test.each([
    ['"Who is there?" she asks.', 1],
    ['"Who is there" she asks.', 1],
    ['"Who is there?" asks Anna.', 1],
    ['"Who is there?" the old man asks.', 1],
    ['"Who is there?" the very old man asks.', 2],
    ['"Who is there?" he turns. She asks.', 3],
    ['"Who is there?" he turns.', 2],
    ['"Who is there?", she asks.', 2],
    ['"Who is there?"\nShe asks.', 2],
    ['"Who is there?"', 1],
    ['A lake. "Who is there?"', 2],
  ] as [string, number][])('%s: %i', (prompt, sentences) => expect(read(prompt).sentences).toBe(sentences));

  test.each([
    ['"Who is there" she asks.', 1],
    ['"Who is there?" she asks.', 2],
    ['"Who is there", she asks.', 2],
    ['"Who is there" (she asks).', 2],
  ] as [string, number][])('clauses of %s: %i', (prompt, clauses) => expect(read(prompt).clauses).toBe(clauses));
});
