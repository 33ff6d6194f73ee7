import type { Measured, Timing } from '@/tests/bench/scale/measure'

const count = (value: number) => value.toLocaleString('en')
const ms = (value: number) => (Number.isNaN(value) ? '' : value < 10 ? value.toFixed(1) : value.toFixed(0))

/** What was measured of several sizes, as lines of Markdown, the smallest first. */
export function reportOf(sizes: readonly Measured[]): string[] {
  const [first] = sizes
  if (first === undefined) return []
  return [
    ...table(
      ['', ...sizes.map(({ activities }) => count(activities))],
      [
        ['database, MB', ...sizes.map(({ bytes }) => count(Math.round(bytes / 1e6)))],
        ['bytes an activity', ...sizes.map(({ bytes, activities }) => count(Math.round(bytes / activities)))],
        ['loaded in, seconds', ...sizes.map(({ loaded }) => (loaded === null ? '' : count(loaded)))],
        ['server, most memory, MB', ...sizes.map(({ memory }) => count(memory))],
        ...[...first.throughput.keys()].map((clients) => [
          `answers in a second, ${clients} asking`,
          ...sizes.map(({ throughput }) => count(throughput.get(clients) ?? 0)),
        ]),
      ],
    ),
    '',
    ...table(
      [
        'question',
        ...sizes.flatMap(({ activities }) => [`p50 / p95 / p99 ms at ${count(activities)}`, 'bare SQL p50']),
        'growth of p50 per tenfold',
      ],
      first.timings.map(({ name }) => {
        const timings = sizes.map((size) => size.timings.find((each) => each.name === name) as Timing)
        const cells = timings.flatMap(({ p50, p95, p99, sql }) => [[p50, p95, p99].map(ms).join(' / '), ms(sql)])
        return [name, ...cells, growth(sizes, timings)]
      }),
    ),
  ]
}

/** By how much the median grew with each size, beside one of ten times. */
function growth(sizes: readonly Measured[], timings: readonly Timing[]): string {
  const factors = timings.slice(1).map(({ p50 }, i) => {
    const tenfolds = Math.log10((sizes[i + 1]?.activities ?? 0) / (sizes[i]?.activities ?? 1))
    return ((p50 / (timings[i]?.p50 ?? p50)) ** (1 / tenfolds)).toFixed(1)
  })
  return factors.join(', ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_cell, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)]
}
