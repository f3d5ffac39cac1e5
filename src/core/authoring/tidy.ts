/** Takes the help out of a record that is filled in: the lines that explain, and the keys that were left out. */

const HELP = /^\s*#:/;
/** A key or an item behind the sign of a comment, as a new record has them. */
const LEFT_OUT = /^\s*#\s+(?:- )?(?:[a-z_]+:(?:\s.*)?|-)$/;

/** Whether a record still holds lines that explain how to fill it in. */
export function hasHelp(text: string): boolean {
  return text.split('\n').some((line) => HELP.test(line));
}

/** The same record without them. Comments of its author stay, and so does the first line. */
export function tidied(text: string): string {
  if (!hasHelp(text)) return text;
  return text
    .split('\n')
    .filter((line, i) => i === 0 || !(HELP.test(line) || LEFT_OUT.test(line.trimEnd())))
    .join('\n');
}
