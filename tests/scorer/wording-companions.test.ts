/** Rewrites beside what else a sentence says: what contradicts a calmer word, what a cut leaves behind, and what may be cut at all. Scored on the whole catalog. */
import { describe, expect, test } from 'vitest';
import { offered } from './offered.ts';

describe.each([
  [
    'a word of haste leaves and nothing comes in its place',
    [
      ['a fast train passes the station at full speed, a boy waves', 'a train passes the station, a boy waves'],
      ['a cheetah running fast next to a motorbike', 'a cheetah running next to a motorbike'],
      ['A frog in a suit hops real fast through the subway.', 'A frog in a suit hops through the subway.'],
      ['A quick attack by the knight, he waits.', 'An attack by the knight, he waits.'],
      [
        '{"scene":"a park","action":"a boy chops onions fast, steam","style":"plain"}',
        '{"scene":"a park","action":"a boy chops onions, steam","style":"plain"}',
      ],
    ],
  ],
  [
    'a count leaves with what goes before it',
    [
      ['exactly 4 penguins slide down an icy slope', 'Penguins slide down an icy slope'],
      ['A house with four windows and a red door.', 'A house with windows and a red door.'],
    ],
  ],
  [
    'of a thing that bears words only the words leave',
    [
      ['toddler at a birthday cake that says HAPPY BIRTHDAY MIA, family', 'toddler at a birthday cake, family'],
      ['book with the title "The Lost Sea" lying open on a desk', 'book lying open on a desk'],
      ['Rain at night, neon signs with Japanese text, umbrellas', 'Rain at night, blank neon signs, umbrellas'],
      ['A cake with the words "Happy Birthday Mia" on top, kids clap.', 'A cake, kids clap.'],
      ['Storefront with the name "Bella\'s" in gold letters, snow falls.', 'Storefront, snow falls.'],
      ['A chalkboard menu with prices written on it, a barista smiles.', 'a blank chalkboard menu, a barista smiles.'],
      ['Drops of perfume freeze mid-air and spell the word ELAN.', 'Drops of perfume freeze mid-air.'],
    ],
  ],
] as [string, [string, string][]][])('%s', (_, rows) => {
  test.each(rows)('%s', (prompt, expected) => {
    expect(offered(prompt)).toContain(expected);
  });
});

describe.each([
  [
    'what a calmer word would contradict',
    [
      ['a cheetah sprints after a gazelle across the savanna, the gazelle zigzags and escapes', /walks/],
      ['1girl, solo, dancing, spinning, long hair, neon city', /swaying/],
      ['A boy jumps over a dumpster and lands in a puddle.', /steps around/],
      ['A football player sprints down the field and scores.', /walks/],
      ['He turns around and stares at the camera.', /waits at/],
      ['A man runs for his life through a burning forest.', /walks/],
      ['Two knights fight in the yard, swords clash.', /face each other/],
      ['A girl sprints on all fours toward the camera.', /walks/],
      ['Mascara runs down her cheeks, the woman cries.', /misty/],
      ['Fans scream and cheer when the singer walks in.', /startled/],
      ['{"scene":"roof","subject":"a dancer","camera":"360 orbit, fast"}', /push-in, fast/],
    ],
  ],
  [
    'a verb that another verb needs',
    [
      ['The teller starts laughing, everyone waits.', /starts looking|delighted/],
      ['She asks him, and both crack up laughing.', /up looking/],
      ['She keeps eating cake.', /keeps sitting/],
    ],
  ],
  [
    'who eats so that no place at a table would do',
    [
      ['A man walks down the street eating a hot dog.', /sitting/],
      ['Kids sit on the steps eating popsicles.', /sitting/],
      ['A T-rex eats a goat in the rain.', /sits/],
      ['The king eats alone in a huge hall.', /with alone/],
    ],
  ],
  [
    'what runs without legs',
    [
      ['The clock runs down, a basketball player dunks.', /walks/],
      ['A long scar runs across the cheek of a pirate, he nods.', /walks/],
      ['An old tap left running, a cat watches.', /walking/],
      ['She scoops up sand and lets it run through her glove.', /walk/],
    ],
  ],
  [
    'a word that what stands around it needs',
    [
      ['A boy runs so fast that his shoes fly off.', /so that/],
      ['A man moves as fast as lightning.', /as as/],
      ['The waiter is quick and walks between the tables.', /is and/],
      ['A dancer moves her arms quickly and gracefully.', /arms and/],
      ['cyberpunk street, a girl, flying cars, fast motion, 60fps', /, motion|slow motion/],
      ['About eight people wait at a bus stop.', /about people/i],
      ['Eight of the dancers kneel.', /^of/i],
    ],
  ],
  [
    'what only a wide shot or only a close-up shows',
    [
      ['A wide shot reveals thousands of soldiers on the ridge.', /medium/],
      ['Aerial shot diving down into the melee, a knight falls.', /medium/],
      ["Close-up on a girl's eye opening.", /medium/i],
      ['A potter shapes a vase, camera slowly pushes in on her hands.', /medium/],
      ['Two hands centre frame, kneading dough.', /medium/],
    ],
  ],
  [
    'a crowd that is heard, or is a part of a name',
    [
      ['Crowd noise, empty seats, one boy on the grass.', /out-of-focus crowd noise/i],
      ['Crowd control officers with shields walk down a street.', /out-of-focus/i],
      ['A stadium crowd waits for the singer.', /stadium out-of-focus/],
    ],
  ],
  [
    'a shot that would begin with what was named before',
    [
      [
        '00:00 - 00:04 A man walks into a bank. 00:04 - 00:07 He pulls out a banana and peels it. 00:07 - 00:10 The man throws it away, laughs and leaves.',
        /^00:04 - 00:07 He|^00:07 - 00:10 The man/,
      ],
      [
        'An old watchmaker leans over a brass mechanism. His fingers lower a tiny gear into place. The mechanism springs to life, wheels turning, and a bird hops onto his finger and sings. He smiles.',
        /^The mechanism/,
      ],
      [
        'Crane shot over a harbor: sailors hauling ropes, children chasing a dog. A woman steps off a boat, hides a dagger and slips into the crowd. The camera descends and follows her from behind until she glances back.',
        /^The camera/,
      ],
    ],
  ],
] as [string, [string, RegExp][]][])('never: %s', (_, rows) => {
  test.each(rows)('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });
});

test('two words are no prompt', () => {
  expect(offered('dog runs')).toEqual([]);
});
