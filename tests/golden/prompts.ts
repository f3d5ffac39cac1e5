/** The prompts of the golden tests, with the band a person expects of each; written by hand, and never bent to what the engine says. */
import type { Band, ScoreRequest } from '../../src/scorer/report.ts';

export interface Expected {
  prompt: string;
  band: Band;
  /** The mode that must stand first; left out where green. */
  leads?: string;
  /** A cue that must have found something, whatever the band. */
  notes?: string[];
}

/** Eleven prompts on which a scorer of bare substrings goes wrong, in both directions. Scored on Seedance. */
export const ELEVEN: readonly (Expected & { id: string })[] = [
  {
    id: 'linen-texture',
    prompt: 'Macro of brushed linen texture on an authentic oak table, slow push-in',
    band: 'green',
  },
  {
    id: 'handsome-designer',
    prompt: 'A handheld camera follows a handsome designer through a showroom',
    band: 'green',
  },
  {
    id: 'empty-lake',
    prompt: 'Empty mountain lake at dawn, no text, no people, locked-off camera',
    band: 'green',
    notes: ['excluded-overlay', 'excluded-thing'],
  },
  { id: 'hands-out-of-frame', prompt: 'A baker smiles at camera, hands out of frame', band: 'green' },
  {
    id: 'logo-not-visible',
    prompt: 'Steam rises from a cup; the team logo is not visible',
    band: 'green',
    notes: ['excluded-overlay'],
  },
  { id: 'armchair', prompt: 'An armchair beside a train window, signature design, slow zoom', band: 'green' },
  { id: 'untitled-hills', prompt: 'Untitled watercolor style hills, context of calm', band: 'green' },
  {
    id: 'running-with-a-sign',
    prompt: '一个男人在街上奔跑，手里拿着写着“开业”的招牌，镜头快速推进然后环绕',
    band: 'red',
    notes: ['quoted-words-on-a-surface', 'two-camera-moves-joined'],
  },
  {
    id: 'embrace-in-the-rain',
    prompt: '两个人在雨中拥抱，手指特写，霓虹灯招牌上写着欢迎光临',
    band: 'red',
    notes: ['words-on-a-surface'],
  },
  { id: 'backflip', prompt: 'Gymnast does a triple backflip and lands on one arm', band: 'red', leads: 'limb-anomaly' },
  {
    id: 'ten-fingers',
    prompt: 'Close-up of ten fingers shuffling playing cards',
    band: 'red',
    leads: 'hand-deformation',
  },
];

/** Long and untidy prompts, as people paste them. */
export const MESSY: readonly Expected[] = [
  {
    prompt:
      'masterpiece, best quality, 8k, ultra detailed, 1girl, close-up face, laughing, turning her head fast, long hair, city street, neon, bokeh, cinematic lighting, film grain',
    band: 'red',
    leads: 'face-distortion',
  },
  {
    prompt:
      '[0-3s] Wide shot, a courier parks his bike. [3-6s] He opens the box, takes out a parcel, then runs up the stairs, and finally knocks on the door. [6-8s] An old lady opens and hugs him.',
    band: 'red',
    leads: 'action-omitted',
  },
  {
    prompt:
      'INT. DINER - NIGHT\n\nRain on the glass. A NEON SIGN that reads "OPEN 24 HOURS" buzzes above the counter.\n\nMARA (40s) wipes a cup.\n\nMARA\n"You again."',
    band: 'yellow',
    leads: 'text-garbling',
  },
  {
    prompt:
      'Product ad!!! shampoo bottle on wet stone 💧✨ label says "AQUA BLOOM", text overlay "50% OFF THIS WEEKEND ONLY" at the end 🔥🔥',
    band: 'red',
    leads: 'text-garbling',
  },
  {
    prompt:
      'the camra pushes in on teh dancer then orbits arround her and cranes up to teh ceiling, whip pan to the croud, one take',
    band: 'red',
    leads: 'camera-command-ignored',
  },
  {
    prompt:
      'Shot 1: a fox sleeps under a fern. Shot 2: dew on a leaf, slow push-in. Shot 3: sunrise over the ridge, locked-off.',
    band: 'green',
  },
  {
    prompt:
      'two wrestlers grapple on the mat, limbs tangled, arms and legs locked, one flips the other over his shoulder, sweat flying, slow motion',
    band: 'red',
  },
  {
    prompt:
      'negative prompt: blurry, extra fingers, bad anatomy, watermark. A ceramic bowl on a linen cloth, window light.',
    band: 'green',
    notes: ['excluded-faults'],
  },
  {
    prompt:
      '镜头一：清晨，老街，薄雾，空镜。镜头二：老师傅推开木门，特写双手揉面，手指沾满面粉。镜头三：蒸笼冒出热气，招牌上写着“老王包子铺”，字幕：早安。',
    band: 'red',
  },
  {
    prompt: '电影感，女主转身回眸，泪流满面，面部大特写，突然大笑，快速转头，背景霓虹闪烁，4k，超清，杰作',
    band: 'red',
    leads: 'face-distortion',
  },
  {
    prompt: '一只猫先跳上桌子，然后打翻杯子，接着跳下来，最后跑出门，5秒，一镜到底',
    band: 'red',
    leads: 'action-order-error',
  },
  {
    prompt: '🎬固定机位｜黄昏｜海边｜浪花轻轻拍打礁石｜暖色调｜没有人｜没有文字',
    band: 'green',
    notes: ['excluded-overlay'],
  },
  {
    prompt:
      'POV: u walk into a tiny bookshop, shelves to the ceiling, dust in the light, an old radio hums, the camera glides slowly forward between the shelves, warm, cosy, 35mm, shallow focus, no music pls',
    band: 'green',
  },
  {
    prompt:
      'He says “I will be back”, she answers ‘no you won’t’; over the door a carved board with the words “Casa Lucia, since nineteen hundred and four, wines and oils”.',
    band: 'red',
    leads: 'text-garbling',
  },
  {
    prompt:
      'A caterpillar turns into a chrysalis, then the chrysalis splits, then a butterfly climbs out and flies away, macro, single continuous shot',
    band: 'red',
    leads: 'action-order-error',
  },
  {
    prompt:
      'Close-up on a guitarist’s hands, ten fingers flying over the fretboard, rapid tapping solo, each finger clearly visible, stage lights, smoke',
    band: 'red',
    leads: 'hand-deformation',
  },
];

/** Prompts whose whole reports are kept for the sake of cues that no other set of prompts would miss. */
export const GUARDS: readonly { id: string; request: Omit<ScoreRequest, 'prompt'>; prompt: string }[] = [
  {
    id: 'guard-faces',
    request: { model: 'seedance' },
    prompt:
      'Portrait of an actor on a bare stage, from joy to grief: she frowns, then laughs. A yogi holds a backbend.',
  },
  {
    id: 'guard-camera',
    request: { model: 'seedance' },
    prompt:
      'Static camera. A ruined hall. The camera tilts up to the roof. It tracks left along the arches. A slow zoom on the altar. Close-up of a newspaper on a table.',
  },
  {
    id: 'guard-frames',
    request: { model: 'seedance', input: 'image' },
    prompt: 'Bridge both pictures and finish on the last frame, no blur, no extra fingers.',
  },
  {
    id: 'guard-cuts',
    request: { model: 'kling', seconds: 5 },
    prompt: "A door opens. Cut to a hallway. Cut to a child's face. Cut to the sea. Cut to black.",
  },
  {
    id: 'guard-mirror',
    request: { model: 'kling' },
    prompt: 'A tailor before a tall mirror, his fast hands at the buttons of a coat. A tiny man climbs a teacup.',
  },
  {
    id: 'guard-steps',
    request: { model: 'veo' },
    prompt:
      'Match struck → candle lit → moth lands. The clock shows 7:45. Two men swap jackets, the camera pushes in, then orbits around them.',
  },
  {
    id: 'guard-shells',
    request: { model: 'veo' },
    prompt: 'A street game: a pea goes under one of three cups, the cups swap six times, a hand lifts the left one.',
  },
  { id: 'guard-exclusion', request: { model: 'veo' }, prompt: 'A calm lake at dawn, no people, no text.' },
  {
    id: 'guard-length',
    request: { model: 'seedance' },
    prompt: 'Mist lies over the water and the pines stand still while the light grows slowly behind the ridge. '.repeat(
      30,
    ),
  },
];
