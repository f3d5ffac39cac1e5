/** Regular English inflection, for the nouns and verbs of lexicons; irregular forms are written out there with slashes. */

/** A noun with its plural: "close-up" -> "close-up", "close-ups". Of several words the last is inflected. */
export function nounForms(noun: string): string[] {
  if (noun.includes('/')) return slashForms(noun);
  return unique([noun, plural(noun)]);
}

/** A verb with -s, -ing and -ed: "push in" -> "push in", "pushes in", "pushing in", "pushed in". Of several words the first is inflected. */
export function verbForms(verb: string): string[] {
  if (verb.includes('/')) return slashForms(verb);
  const word = verb.split(/[\s-]/, 1)[0] as string;
  const after = verb.slice(word.length);
  return unique([verb, plural(word) + after, withIng(word) + after, withEd(word) + after]);
}

/** Forms written out: "foot/feet". Words about the slashed one belong to every form: "cross/crosses the street". */
function slashForms(text: string): string[] {
  const words = text.split(' ');
  const at = words.findIndex((word) => word.includes('/'));
  return unique((words[at] as string).split('/').map((form) => words.with(at, form).join(' ')));
}

/** -s as nouns and verbs take it: cat-s, box-es, city -> cities, hero-es is written out where it is wrong. */
function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou\s-]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function withIng(word: string): string {
  if (/ie$/.test(word)) return `${word.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(word)) return `${word.slice(0, -1)}ing`;
  return `${doubled(word)}ing`;
}

function withEd(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return `${doubled(word)}ed`;
}

/** stop -> stopp-, up -> upp-; a word of more than one vowel is not doubled: open, look. The u of qu is none. */
function doubled(word: string): string {
  return /^(?:qu|[^aeiou])*[aeiou][bdfgklmnprt]$/.test(word) ? word + word.slice(-1) : word;
}

function unique(forms: string[]): string[] {
  return [...new Set(forms)];
}
