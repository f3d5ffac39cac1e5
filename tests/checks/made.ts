// Fixtures whose files cannot well lie in a repository: bytes that are no text, and a large file.

const group = 'name: Faces\norder: 2\nblurb: Faces only.\n';

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
}

function utf16(text: string, mark: number[]): Uint8Array {
  const little = Buffer.from(text, 'utf16le');
  return bytes(mark, [...(mark[0] === 0xfe ? little.swap16() : little)]);
}

/** Files by slug and name of the fixture; a file replaces the one of that name in the base. */
export const MADE: Record<string, Record<string, Record<string, string | Uint8Array>>> = {
  'bad-encoding': {
    bad: { 'groups/faces.yml': bytes('name: Faces\norder: 2\nblurb: F', [0xe4], 'ces # here\n') },
    'bad-cut': { 'groups/faces.yml': bytes(group, '# here ', [0xe4, 0xbd]) },
    'bad-utf-16': { 'groups/faces.yml': utf16(group, [0xff, 0xfe]), 'groups/hands.yml': utf16(group, [0xfe, 0xff]) },
    good: {
      'groups/faces.yml': bytes(
        [0xef, 0xbb, 0xbf],
        'name: 面孔 👩‍🦰\norder: 2\nblurb: A mark of UTF-8, and letters of any script.\n',
      ),
    },
  },
  'unreadable-file': {
    bad: { 'groups/faces.yml': `# ${'x'.repeat(256 * 1024)}\n${group}` },
    good: { 'groups/faces.yml': `${group}# ${'x'.repeat(256 * 1024 - group.length - 2)}` },
  },
};
