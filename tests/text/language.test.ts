/** The language of a prompt at the bounds of each share: how much of another language makes a prompt mixed, foreign or none. */
import { describe, expect, test } from 'vitest';
import { language } from './show.ts';

const times = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');

describe('a script of its own', () => {
  test.each([
    ['Мужчина', 'ru'],
    ['Άνδρας περπατά', 'el'],
    ['אישה הולכת', 'he'],
    ['امرأة', 'ar'],
    ['মহিলা হাঁটছে', 'bn'],
    ['பெண் நடக்கிறாள்', 'ta'],
    ['స్త్రీ నడుస్తోంది', 'te'],
    ['ქალი მიდის', 'ka'],
    ['Կինը քայլում է', 'hy'],
    ['ព្រះរាជា', 'und'],
    ['ἀνήρ', 'und'],
    ['ɐ', 'und'],
  ])('%s: %s', (prompt, code) => expect(language(prompt)).toBe(`${code}, not covered`));

  test.each([
    ['да да lake', 'ru, not covered'],
    ['да да red lake', 'en'],
    ['да да Άνδρας red lake', 'en'],
    ['Άνδρας да да', 'ru, not covered'],
    ['да да Άνδρας', 'ru, not covered'],
    // Of two as much the first.
    ['да λα', 'ru, not covered'],
    ['λα да', 'el, not covered'],
    // A long word counts for more than one.
    [`достопримечательность ${times('lake', 5)}`, 'ru, not covered'],
    [`достопримечательность ${times('lake', 6)}`, 'en'],
    [`да ${times('海', 2)}`, 'zh'],
    [`да ${times('海', 1)}`, 'ru, not covered'],
  ])('beside others: %s', (prompt, expected) => expect(language(prompt)).toBe(expected));
});

describe('English and Chinese', () => {
  test.each([
    [5, 34, 'zh'],
    [6, 34, 'mixed'],
    [39, 17, 'mixed'],
    [40, 17, 'en'],
    [1, 0, 'en'],
    [0, 1, 'zh'],
  ] as [number, number, string][])('%i words and %i characters: %s', (words, characters, expected) =>
    expect(language(`${times('lake', words)} ${times('海', characters)}`)).toBe(expected),
  );
});

describe('Japanese', () => {
  test.each([
    [5, 34, 0, 'zh'],
    [6, 34, 0, 'ja, not covered'],
    [2, 0, 1, 'ja, not covered'],
    [2, 0, 2, 'en'],
    [2, 17, 11, 'mixed'],
    [3, 17, 12, 'ja, not covered'],
    [3, 17, 13, 'en'],
  ] as [number, number, number, string][])(
    '%i kana, %i characters and %i words: %s',
    (kana, characters, words, expected) =>
      expect(language(`${times('か', kana)} ${times('海', characters)} ${times('lake', words)}`)).toBe(expected),
  );
});

describe('another language in Latin letters', () => {
  test.each([
    // One word in five, and more of them than small words of English.
    ['de la red car goes fast now yes okay lots', 'es, not covered'],
    ['de la red car goes fast now yes okay lots more', 'en'],
    ['the man in la casa de piedra', 'en'],
    ['the man con el sombrero', 'es, not covered'],
    // A single one needs an accent beside it.
    ['la playa', 'en'],
    ['la señora', 'es, not covered'],
    ['der café', 'de, not covered'],
    // Words with accents: two, more than a quarter of all; above a half even where no small word tells which language.
    ['žena kráčí pomalu', 'und, not covered'],
    ['žena kráčí', 'und, not covered'],
    ['žena', 'en'],
    ['žena kráčí red car', 'en'],
    ['žena kráčí červená red car', 'und, not covered'],
    ['žena kráčí la red car goes on', 'es, not covered'],
    ['žena kráčí la red car goes far by', 'en'],
    ['in the café de Élysée', 'en'],
    ['ɏ', 'en'],
    // A dash right behind a word is no accent of it.
    ['lake—dawn—mist', 'en'],
    ['ḁ', 'en'],
    ['ỿ', 'en'],
    // Beside as much Chinese it is not foreign.
    [`una mujer de la casa ${times('海', 8)}`, 'es, not covered'],
    [`una mujer de la casa ${times('海', 9)}`, 'mixed'],
  ])('%s: %s', (prompt, expected) => expect(language(prompt)).toBe(expected));
});

describe('what is left out', () => {
  test.each([
    ['0k', 'und, not covered'],
    ['9k', 'und, not covered'],
    ['24fps, 7, 16:9', 'und, not covered'],
    ['7: "Una mujer camina por la playa"', 'es, not covered'],
    ['Lake: "Una mujer camina por la playa"', 'en'],
  ])('%s: %s', (prompt, expected) => expect(language(prompt)).toBe(expected));
});
