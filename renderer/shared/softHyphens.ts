const vowels = 'aeıioöuüâîûAEIİOÖUÜ';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowels.includes(letter);

/**
 * "araştırması" with a soft hyphen at each of its syllables (a·raş·tır·ma·sı), so that a narrow column breaks it rightly:
 * Electron brings no Turkish hyphenation. A syllable begins at the consonant before its vowel, else at the vowel; no
 * single letter is left alone at either end. Words with capitals inside, digits or points stay whole.
 */
export function softHyphens(text: string): string {
  return text.replace(/\p{L}[\p{Ll}]{5,}/gu, (word) => {
    const letters = [...word];
    return letters.map((letter, at) => (begins(letters, at) ? `\u00AD${letter}` : letter)).join('');
  });
}

function begins(letters: readonly string[], at: number): boolean {
  if (at < 2 || at > letters.length - 2 || !letters.slice(0, at).some(isVowel)) return false;
  if (isVowel(letters[at])) return isVowel(letters[at - 1]);
  return isVowel(letters[at + 1]);
}
