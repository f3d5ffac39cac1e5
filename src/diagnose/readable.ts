/** Whether a description is written in a language in which modes are looked for, and what is said where it is not. */
import { plainLanguageOf } from '../text/plain-language.ts';

export const NOT_READ = 'This looks like another language: only descriptions in English or Chinese are read here.';

/** What has no letters, such as a number, is in no language, and is read. */
export function isReadable(text: string): boolean {
  return plainLanguageOf(text).covered || !/\p{L}/u.test(text);
}
