/** Cuts English words to what their forms share, so that "flickers", "flickering" and "flickered" meet. */

/** Words that without their last letter would be others: not, cut, plan, hat. */
const WHOLE = new Set(['note', 'notes', 'cute', 'plane', 'planes', 'hate']);
const VOWEL = /[aeiouy]/;

/** A stem is for comparing, not for reading: "changes", "changing" and "change" all give "chang". */
export function stem(word: string): string {
  // No English word has a letter thrice: "meltinggg".
  let base = word.replace(/'/g, '').replace(/(.)\1{2,}/g, '$1');
  if (WHOLE.has(base)) return base;
  if (base.length > 3 && /s$/.test(base) && !/(?:ss|us|is)$/.test(base))
    base = base
      .replace(/ies$/, 'y')
      .replace(/(s|x|z|ch|sh)es$/, '$1')
      .replace(/s$/, (end) => (/(?:x|z|ch|sh|ss)$/.test(base) ? end : ''));
  const cut = /^(.{2,}?)(?:ing|ied|ed)$/.exec(base);
  if (cut?.[1] && VOWEL.test(cut[1]) && base.length > 4) base = base.endsWith('ied') ? `${cut[1]}y` : undoubled(cut[1]);
  if (base.length > 5) base = base.replace(/ly$/, '');
  if (base.length > 7) base = base.replace(/tion$/, 't');
  return base.length > 3 ? base.replace(/e$/, '') : base;
}

function undoubled(base: string): string {
  return /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}
