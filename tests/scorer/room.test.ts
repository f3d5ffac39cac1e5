/** Whether a place has room for other words: what may stand before and behind it, by each kind of room a fix may ask for. */
import { describe, expect, test } from 'vitest';
import type { Room } from '../../src/scorer/cue-set.ts';
import { createScorer } from '../../src/scorer/index.ts';
import { cueSet } from './small.ts';

/** The small cue set with one fix on motion, asked for this room: running becomes walking. */
function offered(prompt: string, where: Room): string[] {
  const cues = cueSet.cues.map((cue) =>
    cue.id === 'fast-motion'
      ? {
          ...cue,
          fixes: [
            {
              strategy: 'calm' as const,
              where,
              replace: {
                words: { runs: 'walks', running: 'walking', spinning: 'turning', 奔跑: '散步', 旋转: '转身' },
              },
            },
          ],
        }
      : { ...cue, fixes: [] },
  );
  return createScorer({ ...cueSet, cues })
    .score({ prompt })
    .rewrites.flatMap(({ shots }) => shots.map((shot) => shot.prompt));
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
] as const)('%s', (where, prompt, has) => {
  test(`${prompt} ${has ? 'has room' : 'has none'}`, () => {
    expect(offered(prompt, where).length > 0).toBe(has);
  });
});
