/** The one way by which data become the text of a script element: no text in them can end it or begin another. */

const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * JSON that means the same and is safe between script tags. "<" would be enough to keep `</script>` and `<!--` out;
 * the others are escaped because some readers take the block for HTML or for JavaScript.
 */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
