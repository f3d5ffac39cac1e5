/** Bytes of a file turned into text, or into the one fault that says why they are no text. */
import type { ReadingFault } from '../core/source-file.ts';

export const LARGEST_FILE = 256 * 1024;

type Decoded = { text: string } | { fault: ReadingFault };

/** Reads UTF-8 strictly; a byte-order mark of UTF-8 is dropped. Offsets in messages count bytes from 0. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE) return { fault: tooLarge(file, bytes.length) };
  const utf16 = utf16Name(bytes);
  if (utf16) return { fault: wrongEncoding(file, utf16) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: badBytes(file, bytes) };
  }
}

export function tooLarge(file: string, size: number): ReadingFault {
  return {
    slug: 'unreadable-file',
    file,
    line: 1,
    column: 1,
    what: `The file has ${size.toLocaleString('en')} bytes; a record has at most ${LARGEST_FILE.toLocaleString('en')}.`,
    fix: 'Split the record, or take out what does not belong in it.',
    value: `${size} bytes`,
    expected: [`at most ${LARGEST_FILE} bytes`],
  };
}

/** UTF-16 with its mark, or without one: every other byte of the beginning is zero. */
function utf16Name(bytes: Uint8Array): string | null {
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes;
  if (first === 0xff && second === 0xfe) return isLikelyUtf16(bytes, 1) ? 'UTF-16 (little-endian)' : null;
  if (first === 0xfe && second === 0xff) return isLikelyUtf16(bytes, 0) ? 'UTF-16 (big-endian)' : null;
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'UTF-16 (little-endian)';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'UTF-16 (big-endian)';
  return null;
}

/** After the mark, most of the high bytes of a record in UTF-16 are zero; two stray bytes are no encoding. */
function isLikelyUtf16(bytes: Uint8Array, highByte: 0 | 1): boolean {
  const high = bytes.slice(2, 202).filter((_, i) => i % 2 === highByte);
  return bytes.length % 2 === 0 && high.length > 0 && high.filter((byte) => byte === 0).length * 2 >= high.length;
}

function wrongEncoding(file: string, name: string): ReadingFault {
  return {
    slug: 'bad-encoding',
    file,
    line: 1,
    column: 1,
    what: `The file is written in ${name}.`,
    fix: 'Save it as UTF-8.',
    value: name,
    expected: ['UTF-8'],
  };
}

function badBytes(file: string, bytes: Uint8Array): ReadingFault {
  const at = firstBadByte(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, at));
  const hex = Array.from(bytes.subarray(at, at + 2), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return {
    slug: 'bad-encoding',
    file,
    line: before.split('\n').length,
    column: before.length - (before.lastIndexOf('\n') + 1) + 1,
    what: `The file is not valid UTF-8: byte ${at} (${hex}) is part of no character.`,
    fix: 'Save it as UTF-8, and write the damaged character again.',
    value: hex,
    expected: ['UTF-8'],
  };
}

/** The longest beginning that is valid UTF-8, possibly broken off within a character, ends here. */
function firstBadByte(bytes: Uint8Array): number {
  const isSound = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isSound(middle)) sound = middle;
    else broken = middle;
  }
  return startOfCharacter(bytes, sound);
}

/** Steps back over the beginning of a character that was never finished. */
function startOfCharacter(bytes: Uint8Array, sound: number): number {
  for (let back = 0; back <= 3 && sound - back >= 0; back++) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, sound - back));
      return sound - back;
    } catch {
      // A character was broken off here; the one before it may be whole.
    }
  }
  return sound;
}
