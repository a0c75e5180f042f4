/** Without the vowel signs of Arabic, which most writers leave out. */
export const withoutVowelSigns = (text: string): string => text.replace(/[\u064b-\u0652]/g, '');
