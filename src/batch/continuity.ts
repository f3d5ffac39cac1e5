/** Checks across shots: a thing or garment that changes color, and a person whose hair or age is told in two ways. */

export interface Slip {
  /** What differs: "jacket", "hair", "头发". */
  what: string;
  /** Who it belongs to, where the shots name one and the same; else empty. */
  who: string;
  /** The words of each shot that speaks of it, by its place in the list. */
  said: { shot: number; text: string }[];
}

/** One thing said of one thing. Two values of the same trait contradict each other. */
interface Said {
  what: string;
  trait: string;
  value: string;
  text: string;
}

const COLORS =
  'red|blue|green|yellow|orange|purple|violet|pink|brown|black|white|gray|grey|silver|gold|golden|beige|teal|turquoise|crimson|scarlet|maroon|navy|cream';
const SHADES = '(?:dark|light|pale|bright|deep|faded)\\s+';
/** What may stand between a color and its thing. */
const BETWEEN =
  '(?:\\s+(?:leather|denim|silk|woolen|wool|cotton|linen|velvet|knitted|wooden|metal|plastic|vintage|old|new|small|big|long|short|wide|torn|worn|rain|trench|sports|pickup|hooded))*';
const COLORED = new RegExp(
  `\\b(?:${SHADES})?(${COLORS})(?:-colou?red)?${BETWEEN}(?:\\s+|-)(hair(?:ed)?|eyes|eyed|[a-z]{3,})\\b`,
  'gi',
);
const HAIR = /\b(blonde?|red|black|brown|gr[ae]y|white|silver|auburn|long|short|curly|straight)[- ]hair(?:ed)?\b/gi;
const AGED = /\b(young|teenage|middle-aged|old|elderly)\s+([a-z]+)\b/gi;
const HAN_COLORED =
  /[深浅淡亮暗]?(红|蓝|绿|黄|橙|紫|粉|棕|褐|黑|白|灰|银|金|米)(?:色的?|的)?(裙子|长裙|连衣裙|外套|大衣|风衣|夹克|衬衫|毛衣|T恤|卫衣|裤子|西装|旗袍|披风|斗篷|帽子|围巾|领带|手套|鞋子|皮鞋|运动鞋|靴子|雨衣|雨伞|背包|书包|手提包|轿车|跑车|汽车|卡车|自行车|摩托车|沙发|杯子|头发|长发|短发|眼睛|气球|箱子|行李箱|灯笼|门)/g;
const HAN_HAIR = /(长|短|卷|直)发/g;
/** Colors of what is no thing that lasts from shot to shot. */
const NO_THING = new Set(
  'and or light lights glow sky clouds smoke haze fog background tones tone hues hue hour sand snow water sea ocean with in on the than neon'.split(
    ' ',
  ),
);
const ROLES =
  /\b(woman|man|girl|boy|lady|guy|detective|soldier|astronaut|chef|dancer|singer|driver|nurse|doctor|teacher|farmer|cowboy|witch|wizard|knight|king|queen|princess|robot|dog|cat|horse)\b/gi;
const HAN_ROLES =
  /(女主|男主|主角|女人|男人|女孩|男孩|老人|老爷爷|老奶奶|侦探|士兵|宇航员|厨师|舞者|歌手|司机|护士|医生|老师|骑士|国王|公主|机器人|小狗|小猫)/g;
const LENGTHS: Record<string, string> = { long: 'length', short: 'length', curly: 'curl', straight: 'curl' };
const HAN_LENGTHS: Record<string, string> = { 长: 'length', 短: 'length', 卷: 'curl', 直: 'curl' };
const SAME: Record<string, string> = { grey: 'gray', golden: 'gold', blond: 'blonde', elderly: 'old', 褐: '棕' };

/** Contradictions between shots. What one shot says in two ways by itself is about two things, and no slip. */
export function slipsIn(prompts: readonly string[]): Slip[] {
  const names = namesIn(prompts);
  const shots = prompts.map((prompt) => ({ who: whoIn(prompt, names), said: saidIn(prompt) }));
  const found = new Map<string, { what: string; who: string; by: Map<number, Said[]> }>();
  for (const [shot, { who, said }] of shots.entries())
    for (const one of said) {
      // An age belongs to a person with a name: "an old man" and "a young man" are two.
      if (one.trait === 'age' && !names.has(who)) continue;
      const key = `${who} ${one.what} ${one.trait}`;
      const group = found.get(key) ?? { what: one.what, who, by: new Map<number, Said[]>() };
      found.set(key, group);
      group.by.set(shot, [...(group.by.get(shot) ?? []), one]);
    }
  return [...found.values()].flatMap(({ what, who, by }) => {
    const values = [...by.values()].map((said) => new Set(said.map(({ value }) => value)));
    const isSlip = values.every((one) => one.size === 1) && new Set(values.flatMap((one) => [...one])).size > 1;
    return isSlip
      ? [{ what, who, said: [...by].map(([shot, [first]]) => ({ shot, text: (first as Said).text })) }]
      : [];
  });
}

function saidIn(prompt: string): Said[] {
  const said: Said[] = [];
  const add = (what: string, trait: string, value: string, text: string) =>
    said.push({ what, trait, value: SAME[value] ?? value, text });
  for (const [text, color = '', thing = ''] of prompt.matchAll(COLORED)) {
    const what = thing
      .toLowerCase()
      .replace(/^haired$/, 'hair')
      .replace(/^eyed$/, 'eyes');
    if (!NO_THING.has(what) && what !== 'hair') add(what, 'color', color.toLowerCase(), text);
  }
  for (const [text, value = ''] of prompt.matchAll(HAIR))
    add('hair', LENGTHS[value.toLowerCase()] ?? 'color', value.toLowerCase(), text);
  for (const [text, age = '', role = ''] of prompt.matchAll(AGED))
    if (role.match(ROLES)) add('age', 'age', age.toLowerCase(), text);
  for (const [text, color = '', thing = ''] of prompt.matchAll(HAN_COLORED))
    add(thing.replace(/^[长短]发$/, '头发'), 'color', color, text);
  for (const [text, value = ''] of prompt.matchAll(HAN_HAIR)) add('头发', HAN_LENGTHS[value] ?? '', value, text);
  return said;
}

/** Words that begin with a capital in two shots or more and never stand in small letters. */
function namesIn(prompts: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const prompt of prompts)
    for (const word of new Set(prompt.match(/(?<=[\p{L},] )\p{Lu}\p{Ll}{2,}\b/gu) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = prompts.join('\n');
  const isName = (word: string) => !new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(all);
  const inside = [...counts].filter(([word]) => isName(word)).map(([word]) => word);
  return new Set(inside.filter((word) => prompts.filter((prompt) => prompt.includes(word)).length > 1));
}

/** The one person or animal of a shot: by name, else by role; empty where there are several or none. */
function whoIn(prompt: string, names: ReadonlySet<string>): string {
  const named = [...names].filter((name) => prompt.includes(name));
  if (named.length > 0) return named.length === 1 ? (named[0] as string) : '';
  const roles = new Set([...(prompt.toLowerCase().match(ROLES) ?? []), ...(prompt.match(HAN_ROLES) ?? [])]);
  return roles.size === 1 ? ([...roles][0] as string) : '';
}
