/** Which model and release a list means by what it writes: "Kling", "kling-v2-1", "Google Veo 3". */
import type { CompiledModel } from '../scorer/cue-set.ts';
import { plainName } from './list.ts';

export interface MeantModel {
  model: string;
  /** Null where none is named, or none of that name is known. */
  release: string | null;
}

/** Finds the longest name of a model among the words; what follows it may be a release. Null where no model is named. */
export function createModelFinder(models: readonly CompiledModel[]): (written: string) => MeantModel | null {
  const byName = new Map(
    models.flatMap((model) => [model.id, model.name].map((name) => [plainName(name), model] as const)),
  );
  return (written) => {
    const words = written.split(/[\s._/-]+/).filter(Boolean);
    for (let length = words.length; length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const model = byName.get(plainName(words.slice(from, from + length).join('')));
        if (model) return { model: model.id, release: releaseOf(model, words.slice(from + length)) };
      }
    }
    return null;
  };
}

/** The release that the first words after the model's name say, a "v" before it or not. */
function releaseOf({ releases }: CompiledModel, words: readonly string[]): string | null {
  for (let length = words.length; length > 0; length--) {
    const said = plainName(words.slice(0, length).join('')).replace(/^v(?=\d)/, '');
    const found = releases.find(({ id }) => plainName(id) === said || id === `${said}.0`);
    if (found) return found.id;
  }
  return null;
}
