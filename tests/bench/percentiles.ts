export interface Percentiles {
  p50: number
  p95: number
}

/** The median and the 95th percentile of some durations, in the unit they are given in. */
export function percentilesOf(durations: readonly number[]): Percentiles {
  const sorted = [...durations].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95) }
}

/** Runs something over and over and times each run, in milliseconds; the first runs only warm up. */
export async function timed(runs: number, work: () => unknown): Promise<number[]> {
  const warmUp = Math.ceil(runs / 10)
  const durations: number[] = []
  for (let i = 0; i < warmUp + runs; i++) {
    const start = performance.now()
    await work()
    if (i >= warmUp) durations.push(performance.now() - start)
  }
  return durations
}
