/**
 * Returns Flesch's Reading Ease (1948): 206.835 − 1.015 · words per sentence − 84.6 · syllables per word. 100 is very
 * easy, 0 very hard, without limits at both ends. Works for English; syllables are estimated. Null for texts without a
 * word.
 */
export function readingEase(texts: readonly string[]): number | null {
  const words = texts.flatMap(wordsOf);
  if (words.length === 0) return null;
  const sentences = texts.flatMap((text) => text.split(/[.!?]+(?=\s|$)/u)).filter((part) => wordsOf(part).length > 0);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - (1.015 * words.length) / sentences.length - (84.6 * syllables) / words.length;
}

/** Returns the words of `text`; a hyphenated word is one. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * Patterns in which the number of vowel groups in English spelling differs from the number of syllables; "X" is a
 * syllable.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/qu|gu(?=[aeo])/g, "q"],
  [/[ct]i(?=a|ou|en)/g, "c"],
  [/^every|^people/g, "XX"],
  [/(?<=[^aeiouy]l)es?$/g, "X"],
  [/(?<=[^aeiouytd])ed$/g, ""],
  [/(?<=[^aeiouycgszxh])es$/g, ""],
  [/(?<=[aeiouy][^aeiouy]+)e(?=(?:d?ly|ty|ment|ful|ness|less|one|thing|times|where|hood)?$)/g, ""],
  [/ea(?=s?$)|i(?:a|ou|en|um|o(?!n))|eo|uou|ua(?=l)|oyee/g, "X-X"],
];

function syllablesOf(word: string): number {
  const spoken = SPELLINGS.reduce((rest, [spelt, said]) => rest.replace(spelt, said), word.toLowerCase());
  return Math.max(1, spoken.match(/X|[aeiouy]+/g)?.length ?? 0);
}
