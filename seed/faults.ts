/** A fault in a bundled file: where it stands and what is wrong (`problem` is a short code). */
export class SeedFault extends Error {
  constructor(
    readonly file: string,
    /** Counted from 1; 0 for a fault of the whole file. */
    readonly line: number,
    readonly field: string,
    readonly problem: string,
    readonly value: string,
  ) {
    super(`${file}:${line}: ${field}: ${problem}: ${value}`)
    this.name = 'SeedFault'
  }
}
