/** Too many tries, or requests. */
export class TooMany extends Error {
  constructor(
    /** Seconds, at least 1. */
    readonly wait: number,
  ) {
    super(`wait ${wait} s`)
    this.name = 'TooMany'
  }
}
