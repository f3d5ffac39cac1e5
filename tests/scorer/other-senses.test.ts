/** Words that a cue knows in another sense than the one they have: what must not be marked. Scored on the whole catalog. */
import { expect, test } from 'vitest';
import { scorer } from './offered.ts';

test.each([
  ['mecha anime opening, pilot slams the levers', 'thing-acted-on', 'opening'],
  ['wireless earbuds float out and swap places', 'thing-acted-on', 'places'],
  ['old tap left running, sink overflows, cat watches', 'falls-and-flights', 'sink'],
  ['old tap left running, sink overflows, cat watches', 'running-or-sport', 'running'],
  ['a basketball player dunks while the clock runs down', 'running-or-sport', 'runs'],
  ["blood runs from the boxer's nose", 'running-or-sport', 'runs'],
  ["the clasp snapping shut on a man's wrist", 'lasting-change', 'snapping'],
  ['a sprinter explodes from the blocks', 'lasting-change', 'explodes'],
  ['a lone astronaut walks toward a crashed ship', 'things-collide', 'crashed'],
  ['a silver tray stacked with champagne glasses, a waiter', 'things-collide', 'stacked'],
  ['a woman hits send on her phone', 'things-collide', 'hits'],
  ['a cowboy fires two shots into the air', 'cuts-asked-for', 'two shots'],
  ['a woman twirls spaghetti on her fork', 'dance', 'twirls'],
  ['zombie horde pours over a wall', 'hand-changes-its-grip', 'pours'],
  ['scoreboard changes from 40-30 to game', 'color-turns', 'changes from'],
  ['firefighters fight a wildfire', 'fight', 'fight'],
  ['puppy tumbles into a basket of laundry', 'uncounted-many', 'a basket of'],
  ['A man walks past neon signs with Japanese text', 'gesture', 'signs with'],
  ['crowd noise, empty stadium seats, one boy on the grass', 'crowd', 'crowd'],
  ['Tennis rally between two women', 'crowd', 'rally'],
  ['she explains the results, lower third reads "Dana Whitfield, CEO"', 'spoken-line', '"Dana Whitfield, CEO"'],
  ['{"shot": "wide", "text": "none", "action": "a man waits"}', 'quoted-words-near-a-sign', '"none"'],
])('%s: not %s', (prompt, cue, words) => {
  const found = scorer.findings({ prompt }).filter((finding) => finding.cue === cue && finding.text === words);
  expect(found).toEqual([]);
});
