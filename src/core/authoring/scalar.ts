/** Writes a value as YAML that reads back as the same text. */

/** Begins like a word or a date, and holds nothing that YAML gives a meaning. */
const PLAIN = /^(?:\p{L}(?:[^\s:#]|[ ](?! |#)|:(?=\S)|(?<=\S)#)*|\d{4}-\d{2}(?:-\d{2})?)$/u;
const WORD_OF_YAML = /^(?:true|false|null)$/i;

/** Plain where that is safe, in quotation marks otherwise. Any text comes back as it was. */
export function yamlText(value: string): string {
  const isPlain = PLAIN.test(value) && !WORD_OF_YAML.test(value) && value === value.trim();
  return isPlain ? value : JSON.stringify(value);
}
