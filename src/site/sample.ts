/** The prompt of ours that the site scores where it shows how scoring works; the README shows the same. */
export const SAMPLE = {
  prompt: 'Close-up of an old violinist laughing as she turns around, soft window light.',
  model: 'seedance',
  mode: 'face-distortion',
};
