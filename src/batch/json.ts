/** Lists of shots in JSON: an array of prompts or of objects, an object that holds one, or an object on each line. */
import { columnOf, RESULT_KEYS, RESULT_PREFIX, type Result, type Shot, type ShotList, secondsIn } from './list.ts';

type Item = string | Record<string, unknown>;

/** Null where the text is no JSON, or holds no prompts. */
export function readJson(text: string): ShotList | null {
  const whole = parsed(text);
  if (whole !== undefined) return ofDocument(whole);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const items = lines.map(parsed);
  if (lines.length < 2 || !items.every(isItem)) return null;
  return listOf(items, (filled) => `${filled.map((item) => JSON.stringify(item)).join('\n')}\n`);
}

function ofDocument(whole: unknown): ShotList | null {
  const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  if (Array.isArray(whole)) return whole.every(isItem) ? listOf(whole, pretty) : null;
  if (typeof whole !== 'object' || whole === null) return null;
  const found = Object.entries(whole).find(
    ([, value]) => Array.isArray(value) && value.length > 0 && value.every(isItem),
  );
  if (found) return listOf(found[1] as Item[], (filled) => pretty({ ...whole, [found[0]]: filled }));
  return isItem(whole) ? listOf([whole], ([filled]) => pretty(filled)) : null;
}

/** What a text is as JSON; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isItem(value: unknown): value is Item {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && !Array.isArray(value) && keyOf(value, 'prompt') !== undefined;
}

function keyOf(item: object, column: ReturnType<typeof columnOf>): string | undefined {
  return Object.entries(item).find(([key, value]) => columnOf(key) === column && typeof value !== 'object')?.[0];
}

function listOf(items: readonly Item[], write: (filled: unknown[]) => string): ShotList | null {
  if (items.length === 0) return null;
  return {
    format: 'json',
    shots: items.map(shotOf),
    write: (results) => write(items.map((item, at) => filled(item, results[at] as Result))),
  };
}

function shotOf(item: Item, at: number): Shot {
  if (typeof item === 'string') return { prompt: item, label: String(at + 1) };
  const text = (column: ReturnType<typeof columnOf>) => String(item[keyOf(item, column) ?? ''] ?? '');
  const seconds = secondsIn(text('seconds'));
  return {
    prompt: text('prompt'),
    label: text('label') || String(at + 1),
    ...(seconds === undefined ? {} : { seconds }),
    ...(text('model') === '' ? {} : { model: text('model') }),
  };
}

function filled(item: Item, result: Result): Record<string, unknown> {
  const results = Object.fromEntries(RESULT_KEYS.map((key) => [RESULT_PREFIX + key, result[key]]));
  if (typeof item === 'string') return { prompt: result.prompt, ...results };
  return { ...item, [keyOf(item, 'prompt') as string]: result.prompt, ...results };
}
