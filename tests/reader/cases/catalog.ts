// Rows of the list that concern more than one file: files laid over the miniature catalog, and what the reader must say.

export interface CatalogCase {
  name: string;
  /** Text to be replaced in a file of the base, or a file of its own. */
  files: Record<string, string | [from: string, to: string]>;
  /** `file:line slug` of every problem. */
  places: string[];
  says: RegExp[];
}

const MODE = 'modes/face-distortion.yml';
const CUE = 'cues/face.yml';
const pattern = (source: string): [string, string] => [
  '  terms:\n    of: [faces]',
  `  pattern:\n    source: '${source}'`,
];

export const CATALOG: CatalogCase[] = [
  {
    name: 'Y24 a reference to nothing, at the item of its list',
    files: { [MODE]: ['measured_by: []\nsources: [lab]', 'measured_by: []\nsources:\n  - lab\n  - lap'] },
    places: [`${MODE}:29 unknown-reference`],
    says: [
      /There is no source called "lap"\. Did you mean "lab"\? Or create it: npm run -s misrender -- new source lap/,
    ],
  },
  {
    name: 'Y25 ids that differ by case',
    files: { 'groups/Anatomy.yml': 'name: More\norder: 2\nblurb: More.\n' },
    places: ['groups/Anatomy.yml:1 duplicate-id'],
    says: [/The group "Anatomy" is there already, as groups\/anatomy\.yml\. Put the two together/],
  },
  {
    name: 'Y25 an id that is written down, and is not the name of the file',
    files: { 'groups/anatomy.yml': ['name: Anatomy', 'id: bodies\nname: Anatomy'] },
    places: ['groups/anatomy.yml:2 unknown-key'],
    says: [/the name of the file is the id/],
  },
  {
    name: 'Y26 a mode broader than itself by way of another',
    files: {
      [MODE]: ['group: anatomy', 'group: anatomy\nbroader: face-distortion'],
    },
    places: [`${MODE}:4 reference-cycle`],
    says: [/face-distortion → face-distortion/],
  },
  {
    name: 'Y26 a redirect to a redirect',
    files: {
      'redirects/bodies.yml': 'kind: groups\nto: [people]\nsince: 2026-11-01\nwhy: Another name.\n',
      'redirects/people.yml': 'kind: groups\nto: [anatomy]\nsince: 2026-11-02\nwhy: Another name.\n',
    },
    places: ['redirects/bodies.yml:2 reference-cycle'],
    says: [/bodies → people → anatomy.*Lead straight to "anatomy"/],
  },
  {
    name: 'Y27 a list of nothing',
    files: { [MODE]: ['appears: [in-motion]', 'appears: []'] },
    places: [`${MODE}:18 wrong-value`],
    says: [/"appears" is empty; at least 1 item is wanted/],
  },
  {
    name: 'Y29 a pattern that cannot be read',
    files: { [CUE]: pattern('([') },
    places: [`${CUE}:7 bad-pattern`],
    says: [/"\(\[" cannot be read at its character 3: Unterminated character class/],
  },
  {
    name: 'Y29 a gap without an end',
    files: { [CUE]: pattern('face.*rain') },
    places: [`${CUE}:7 unsafe-pattern`],
    says: [/"\.\*", at character 5 of the pattern "face\.\*rain", repeats without an end\. Bound it: \{0,20\}/],
  },
  {
    name: 'Y29 a repeat of repeats',
    files: { [CUE]: pattern('(a+)+b') },
    places: [`${CUE}:7 unsafe-pattern`, `${CUE}:7 unsafe-pattern`],
    says: [
      /"\(a\+\)\+", at character 1 .* repeats more than a single/,
      /"a\+", at character 2 .* repeats without an end/,
    ],
  },
  {
    name: 'Y30 an example that does not fire',
    files: { [CUE]: ['A <<face>> in the rain.', 'A hand in the rain.'] },
    places: [`${CUE}:10 example-did-not-fire`],
    says: [/fires 1: "A hand in the rain\."/],
  },
  {
    name: 'Y30 a quiet example that fires',
    files: { [CUE]: ['A tree in the rain.', 'A face in the snow.'] },
    places: [`${CUE}:15 example-fired`],
    says: [/The cue fires at "face" in quiet 2: "A face in the snow\."/],
  },
];
