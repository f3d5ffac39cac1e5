/** Lists of shots in plain text: numbered, with a stretch of time before each, or a line each. */
import { type Result, remarkOf, type Shot, type ShotList } from './list.ts';

const NUMBERED =
  /^(\s*(?:(?:shot|scene|clip|镜头|分镜|场景)\s*)?(?:[（(]?(\d{1,3})[.)、）:：]|第?([0-9一二三四五六七八九十]{1,3})[镜场][:：、\s])\s*|\s*(?:shot|scene|clip|镜头|分镜|场景)\s*(\d{1,3})\s*[:：.\-–]?\s+)(.+)$/i;
/** 0:03, 1:02:03, 4.5s, 4 秒: the unit is no first letter of what follows. */
const TIME = '(?:\\d{1,2}:)?\\d{1,2}(?:[:.]\\d{1,2})?\\s*(?:(?:s|secs?|seconds?)(?![a-z])|秒)?';
const TIMED = new RegExp(
  `^(\\s*[[(（【]?\\s*(${TIME})\\s*(?:-|–|—|~|～|到|至|to)\\s*(${TIME})\\s*[\\])）】]?\\s*[:：,，\\-–]?\\s*)(.+)$`,
  'i',
);
const BULLET = /^(\s*[-*•]\s+)(.+)$/;
/** What may head the lines below it: "Shots for client:". */
const HEADING = /[:：][*_\s]*$/;

interface Entry {
  /** What stands before the prompt, to be given back as it was. */
  before: string;
  shot: Shot;
}

/** Null where fewer than two lines begin with a number. */
export function readNumbered(text: string): ShotList | null {
  return entries(text, 'numbered', (line) => {
    const found = NUMBERED.exec(line);
    if (!found) return null;
    const [, before = '', ...rest] = found;
    return { before, shot: { prompt: rest.at(-1) ?? '', label: rest.slice(0, -1).find((one) => one) ?? '' } };
  });
}

/** Null where fewer than two lines begin with a stretch of time. */
export function readTimed(text: string): ShotList | null {
  return entries(text, 'timed', (line) => {
    const found = TIMED.exec(line);
    if (!found) return null;
    const [, before = '', from = '', to = '', prompt = ''] = found;
    const seconds = secondsOf(to) - secondsOf(from);
    if (seconds <= 0) return null;
    return { before, shot: { prompt, label: `${from.trim()}–${to.trim()}`, seconds } };
  });
}

/** Every line that says something is a shot, but for one that heads bullets. */
export function readLines(text: string): ShotList {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const found: Entry[] = [];
  let heading = '';
  for (const [at, line] of lines.entries()) {
    const isHeading = !BULLET.test(line) && HEADING.test(line) && BULLET.test(lines[at + 1] ?? '');
    if (isHeading) heading += `${line}\n`;
    else {
      const [, before = '', prompt = line] = BULLET.exec(line) ?? [];
      found.push({ before: heading + before, shot: { prompt: prompt.trim(), label: String(found.length + 1) } });
      heading = '';
    }
  }
  return listOf('lines', found, '');
}

/** Lines that begin anew are entries, those between them go on, but for one that heads the next; what stands before the first is kept and is no shot. */
function entries(text: string, format: 'numbered' | 'timed', read: (line: string) => Entry | null): ShotList | null {
  const found: Entry[] = [];
  const preface: string[] = [];
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
  let heading = '';
  for (const [at, line] of lines.entries()) {
    const entry = read(line);
    const last = found.at(-1);
    if (entry) {
      found.push({ ...entry, before: heading + entry.before });
      heading = '';
    } else if (last && HEADING.test(line) && read(lines[at + 1] ?? '')) heading = `${line}\n`;
    else if (last) last.shot.prompt += `\n${line}`;
    else preface.push(line);
  }
  return found.length < 2 ? null : listOf(format, found, preface.map((line) => `${line}\n`).join(''));
}

function listOf(format: ShotList['format'], found: readonly Entry[], preface: string): ShotList {
  const line = ({ before }: Entry, result: Result) => `${before}${result.prompt} ${remarkOf(result)}\n`;
  return {
    format,
    shots: found.map(({ shot }) => shot),
    write: (results) => preface + found.map((entry, at) => line(entry, results[at] as Result)).join(''),
  };
}

/** "1:05" is 65, "4s" is 4, "0:04.5" is 4.5. */
function secondsOf(text: string): number {
  const parts = text
    .replace(/[^\d:.]/g, '')
    .split(':')
    .map(Number);
  return parts.reduce((sum, part) => sum * 60 + part, 0);
}
