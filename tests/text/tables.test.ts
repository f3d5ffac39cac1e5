/** Tokens, clauses, quotes, numbers, languages and inflection, in tables. */
import { describe, expect, test } from 'vitest';
import { nounForms, verbForms } from '../../src/text/inflect.ts';
import { type Count, countBefore } from '../../src/text/numerals.ts';
import { language, parts, quotedWords, read, reader } from './show.ts';

describe('tokens, clauses ("/") and sentences ("//")', () => {
  test.each([
    ['A man runs.', 'a man runs'],
    ['Close-up, slow push-in', 'close up / slow push in'],
    ['A man runs. A dog barks! Why? Go', 'a man runs // a dog barks // why // go'],
    ['Dr. Smith waves at St. Mary', 'dr smith waves at st mary'],
    ['f/2.8 at 35 mm', 'f 2.8 at 35 mm'],
    ['a 16:9 frame, 24fps, 4K', 'a 16:9 frame / 24fps / 4k'],
    ['1,000 birds', '1,000 birds'],
    ['one, two', 'one / two'],
    ['the woman’s face', 'the woman face'],
    ["don't stop o'clock", "don't stop o'clock"],
    ["dogs' toys", 'dogs toys'],
    ['wait... then go', 'wait / then go'],
    ['a red car while it rains', 'a red car / while it rains'],
    ['he runs but she walks', 'he runs / but she walks'],
    ['first\nsecond', 'first // second'],
    ['a — b', 'a / b'],
    ['fine art - oil paint', 'fine art / oil paint'],
    ['camera: slow pan', 'camera / slow pan'],
    ['(wide shot) a beach', 'wide shot / a beach'],
    ['and/or', 'and or'],
    ['red & blue', 'red blue'],
    ['#sea + $5', 'sea 5'],
    ['texture', 'texture'],
    ['two 😀 faces', 'two faces'],
    ['一个男人，奔跑。', '一 个 男 人 / 奔 跑'],
    ['文字、水印', '文 字 / 水 印'],
    ['男人奔跑！女人笑；狗叫', '男 人 奔 跑 // 女 人 笑 / 狗 叫'],
    ['他走路，但是她跑', '他 走 路 / 但 是 她 跑'],
    ['4K画质', '4k 画 质'],
    ['３只猫', '3 只 猫'],
    ['tеxt', 'text'],
    ['текст', 'текст'],
    ['', ''],
    ['…', ''],
  ])('%s', (prompt, expected) => expect(parts(prompt)).toBe(expected));
});

test('clauses and sentences are numbered in the order of the text, and begin where they begin', () => {
  const { clause, sentence, clauseStart, sentenceStart, clauses, sentences } = read('A man runs, then waves. He rests');
  expect([clauses, ...clause.subarray(0, 7)]).toEqual([3, 0, 0, 0, 1, 1, 2, 2]);
  expect([sentences, ...sentence.subarray(0, 7)]).toEqual([2, 0, 0, 0, 0, 0, 1, 1]);
  expect([...clauseStart.subarray(0, 4)]).toEqual([0, 3, 5, 7]);
  expect([...sentenceStart.subarray(0, 3)]).toEqual([0, 5, 7]);
});

describe('quotations', () => {
  test.each([
    ['A sign says "open hands" in red', 'open hands'],
    ['A sign says “open hands” in red', 'open hands'],
    ["A sign says 'open hands' in red", 'open hands'],
    ['A sign says ‘open hands’ in red', 'open hands'],
    ['招牌上写着“欢迎光临”', '欢 迎 光 临'],
    ['招牌上写着「欢迎」和『你好』', '欢 迎 你 好'],
    ['一本《红楼梦》', '红 楼 梦'],
    ['Ein Schild: «offen»', 'offen'],
    ["a man's hat and a dog's bone", ''],
    ["the dogs' bowls and the cats' toys", ''],
    ["don't and won't", ''],
    ['a 5" screen and a 6" phone', ''],
    ['an "open quotation', ''],
    ['closed" only', ''],
    ['"A woman waves her hands"', ''],
    ['"A woman waves." "A man smiles."', ''],
    ['"Hello there," says the woman', 'hello there'],
    ['"Who is there?" she asks.', 'who is there'],
    ['"Who is there?"\nShe asks.', 'who is there'],
    ['A boy on a swing. "Higher, dad, higher!"', 'higher dad higher'],
    ['男孩在荡秋千。“爸爸，再高一点！”', '爸 爸 再 高 一 点'],
    ['A night market. "OPEN NOW!"', ''],
    ['A cat on a mat. "A dog in the sun."', ''],
    ['"You walk through a door. What is behind it?"', ''],
    ['She says: "Stop. Look at my hands." Then she leaves.', 'stop look at my hands'],
    ['a stray " mark. The sign reads "open"', 'open'],
    ['“nested "marks" here” he says', 'nested marks here'],
  ])('%s', (prompt, expected) => expect(quotedWords(prompt)).toBe(expected));
});

describe('numbers of the last word', () => {
  const count: Count = { value: 0, first: 0 };
  test.each([
    ['five cats', 5],
    ['5 cats', 5],
    ['５ cats', 5],
    ['five black cats', 5],
    ['five very big black cats', 0],
    ['a cat', 1],
    ['an owl', 1],
    ['a dozen eggs', 12],
    ['two dozen eggs', 24],
    ['a couple of dogs', 2],
    ['a pair of shoes', 2],
    ['a hundred birds', 100],
    ['two hundred birds', 200],
    ['twenty-one dancers', 21],
    ['twenty one dancers', 21],
    ['hundreds of birds', 100],
    ['1,000 birds', 1000],
    ['several people', 0],
    ['3 seconds people', 0],
    ['4k people', 0],
    ['24fps people', 0],
    ['16:9 people', 0],
    ['2.5 people', 0],
    ['two men and women', 0],
    ['three, people', 0],
    ['the cat', 0],
    ['三只猫', 3],
    ['三只黑色的猫', 3],
    ['一个人', 1],
    ['两个人', 2],
    ['几名士兵', 0],
    ['十二位舞者', 12],
    ['二十三个人', 23],
    ['三十人', 30],
    ['一百匹马', 100],
    ['三百匹马', 300],
    ['五人', 5],
    ['一起走的人', 0],
    ['第三个人', 0],
    ['十分美的人', 0],
    ['3只猫', 3],
    ['一群人', 1],
  ] as [string, number][])('%s: %i', (prompt, expected) => {
    const reading = read(prompt);
    countBefore(reading, reader.vocabulary, reading.tokens - 1, null, count);
    expect(count.value).toBe(expected);
  });
});

describe('languages', () => {
  test.each([
    ['A woman walks along the beach at sunset', 'en'],
    ['sunset beach drone', 'en'],
    ['cinematic, 4k, bokeh', 'en'],
    ['Tokyo alley, neon, rain', 'en'],
    ['café terrace in Paris', 'en'],
    ['一个女人在海边散步', 'zh'],
    ['一个女人在海边散步，4K cinematic', 'zh'],
    ['A woman at the sea 一个女人在海边散步微笑', 'mixed'],
    ['女の人が海辺を歩いている', 'ja, not covered'],
    ['한 여자가 해변을 걷고 있다', 'ko, not covered'],
    ['Женщина идёт по пляжу', 'ru, not covered'],
    ['امرأة تمشي على الشاطئ', 'ar, not covered'],
    ['ผู้หญิงเดินบนชายหาด', 'th, not covered'],
    ['एक महिला समुद्र तट पर चल रही है', 'hi, not covered'],
    ['Una mujer camina por la playa al atardecer', 'es, not covered'],
    ['Mujer caminando en la playa', 'es, not covered'],
    ['Une femme marche sur la plage', 'fr, not covered'],
    ['Eine Frau geht am Strand entlang', 'de, not covered'],
    ['Uma mulher caminha na praia ao pôr do sol', 'pt, not covered'],
    ['Una donna cammina sulla spiaggia', 'it, not covered'],
    ['Een vrouw loopt op het strand', 'nl, not covered'],
    ['Kobieta spaceruje po plaży i nie patrzy na morze', 'pl, not covered'],
    ['Bir kadın sahilde yürüyor ve çok mutlu', 'tr, not covered'],
    ['Một người phụ nữ đi dạo trên bãi biển', 'vi, not covered'],
    ['Seorang wanita berjalan di pantai dengan anjing', 'id, not covered'],
    ['A woman says "hola, qué tal, cómo está usted" to the man', 'en'],
    ['', 'und, not covered'],
    ['🎬🎬🎬', 'und, not covered'],
    ['16:9, 24', 'und, not covered'],
  ])('%s: %s', (prompt, expected) => expect(language(prompt)).toBe(expected));
});

describe('inflection', () => {
  test.each([
    ['cat', 'cat cats'],
    ['box', 'box boxes'],
    ['city', 'city cities'],
    ['boy', 'boy boys'],
    ['face', 'face faces'],
    ['brush', 'brush brushes'],
    ['foot/feet', 'foot feet'],
    ['street sign', 'street sign|street signs'],
    ['close-up', 'close-up close-ups'],
    ['chair', 'chair chairs'],
    ['old man/men', 'old man|old men'],
    ['close-up shot', 'close-up shot|close-up shots'],
    ['x-ray', 'x-ray x-rays'],
    ['street city', 'street city|street cities'],
    ['letter y', 'letter y|letter ys'],
  ])('noun %s', (noun, expected) => expect(nounForms(noun).join(expected.includes('|') ? '|' : ' ')).toBe(expected));

  test.each([
    ['walk', 'walk walks walking walked'],
    ['run/runs/running/ran', 'run runs running ran'],
    ['hug', 'hug hugs hugging hugged'],
    ['dance', 'dance dances dancing danced'],
    ['carry', 'carry carries carrying carried'],
    ['play', 'play plays playing played'],
    ['kiss', 'kiss kisses kissing kissed'],
    ['tie', 'tie ties tying tied'],
    ['agree', 'agree agrees agreeing agreed'],
    ['look', 'look looks looking looked'],
    ['fix', 'fix fixes fixing fixed'],
    ['open', 'open opens opening opened'],
    ['quit', 'quit quits quitting quitted'],
    ['up', 'up ups upping upped'],
    ['field', 'field fields fielding fielded'],
    ['hymn', 'hymn hymns hymning hymned'],
    ['visit', 'visit visits visiting visited'],
    ['snow', 'snow snows snowing snowed'],
    ['dye', 'dye dyes dyeing dyed'],
    ['hoe', 'hoe hoes hoeing hoed'],
    ['push in', 'push in|pushes in|pushing in|pushed in'],
    ['push-in', 'push-in pushes-in pushing-in pushed-in'],
    ['stop by the sea', 'stop by the sea|stops by the sea|stopping by the sea|stopped by the sea'],
    ['squat', 'squat squats squatting squatted'],
    ['shake/shakes/shaking/shook hands', 'shake hands|shakes hands|shaking hands|shook hands'],
  ])('verb %s', (verb, expected) => expect(verbForms(verb).join(expected.includes('|') ? '|' : ' ')).toBe(expected));
});
