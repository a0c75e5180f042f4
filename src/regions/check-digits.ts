export const digitsOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);

export const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);

/** ISO 13616: the account's letters as numbers, modulo 97. */
export function isIban(found: string): boolean {
  const plain = found.replace(/\s/g, '').toUpperCase();
  let rest = 0;
  for (const letter of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
