/** A text that is no release of the Model Spec which Endonym understands. */
export class SpecError extends Error {
  constructor(
    readonly line: number,
    found: string,
    expected: string,
  ) {
    super(`line ${line}: found ${found}, expected ${expected}`);
    this.name = 'SpecError';
  }
}
