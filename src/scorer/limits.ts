/** What a model does not make at all, however it is asked: hard limits, in words. */
import type { Ability, CompiledModel, CompiledRelease } from './cue-set.ts';
import type { ScoreRequest } from './report.ts';

/** The hard limit that rules a model out, over all its releases; null where none does. */
export function blocked(model: CompiledModel, { prompt, seconds, audio, input }: ScoreRequest): string | null {
  const { releases, name } = model;
  const long = tooLong(model, seconds);
  if (long !== null) return long;
  const characters = most(releases, ({ promptCharacters }) => promptCharacters);
  if (characters !== null && prompt.length > characters)
    return `${name} takes prompts of at most ${characters} characters; this one has ${prompt.length}.`;
  const lacks = (ability: (release: CompiledRelease) => Ability) =>
    releases.length > 0 && releases.every((release) => ability(release) === 'no');
  if (audio === 'on' && lacks(({ nativeAudio }) => nativeAudio)) return `${name} makes no sound.`;
  if (input === 'image' && lacks(({ imageInput }) => imageInput)) return `${name} does not begin from an image.`;
  if (input === 'text' && lacks(({ textInput }) => textInput)) return `${name} does not begin from text alone.`;
  return null;
}

/** That no release of a model makes a clip so long; null where one does, or may. */
export function tooLong({ releases, name }: CompiledModel, seconds: number | null | undefined): string | null {
  const longest = most(releases, (release) => release.seconds?.max ?? null);
  if (seconds == null || longest === null || seconds <= longest) return null;
  return `${name} makes clips of at most ${longest} seconds.`;
}

/** The highest of a limit over all releases; null where one of them is unknown. */
function most(releases: readonly CompiledRelease[], limit: (release: CompiledRelease) => number | null): number | null {
  let highest: number | null = null;
  for (const release of releases) {
    const value = limit(release);
    if (value === null) return null;
    highest = Math.max(highest ?? 0, value);
  }
  return highest;
}
