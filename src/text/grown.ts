/** Makes an array larger. */

/** The second array, which begins as the first. */
export function grown<T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
