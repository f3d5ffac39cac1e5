/** Which descriptions are read: those of people in English and Chinese all of them, those in other languages not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { isReadable } from '../../src/diagnose/readable.ts';
import { plainLanguageOf } from '../../src/text/plain-language.ts';
import { catalog } from '../real-catalog.ts';
import { language } from '../text/show.ts';

test.each([
  ['los dedos están mal', 'es'],
  ['la mano se derrite', 'es'],
  ['le visage de la femme change', 'fr'],
  ['das Gesicht ist nicht das gleiche', 'de'],
  ['o rosto muda no meio do vídeo', 'pt'],
  ['её лицо тает', 'ru'],
  ['손가락이 여섯 개', 'ko'],
  ['指がとけている', 'ja'],
])('%s is %s, and not read', (text, code) => {
  expect([plainLanguageOf(text).code, isReadable(text)]).toEqual([code, false]);
});

test.each([
  'her face melts',
  '手指变成六根',
  'six fingers',
  'the café sign is garbled',
  'faces 脸 melt',
  '???',
  '7',
  '',
])('%j is read', (text) => expect(isReadable(text)).toBe(true));

it('every complaint that was gathered is read, and every sign of a mode', () => {
  const file = join(import.meta.dirname, '../evaluation/complaints.jsonl');
  const complaints = readFileSync(file, 'utf8').trim().split('\n');
  const gathered = complaints.map((line) => (JSON.parse(line) as { text: string }).text);
  const signs = catalog.all('modes').flatMap(({ data }) => [...data.symptoms.en, ...(data.symptoms.zh ?? [])]);
  expect(gathered.length).toBeGreaterThan(1000);
  expect([...gathered, ...signs].filter((text) => !isReadable(text))).toEqual([]);
});

it('is told of words as they stand as it is of a prompt that is read whole', () => {
  for (const text of [
    'Una mujer camina por la playa',
    'A man waves',
    '一个男人在挥手',
    'Женщина идёт',
    'A red 红色 lake 湖',
  ])
    expect(plainLanguageOf(text).code).toBe(language(text).replace(', not covered', ''));
});
