import type { Measured } from '@/tests/bench/scale/measure'

const WIDTH = 760
const LEFT = 250
const RIGHT = 30
const ROW = 22
const TOP = 46

/** One colour for each size, told apart also by the place of its dot; legible on light and dark. */
const COLOURS = ['#8a8f98', '#3f7fbf', '#d0572e', '#7a4fb0']

/** The medians of all questions as a plot of dots on a logarithmic scale of milliseconds, as an SVG document. */
export function plotOf(sizes: readonly Measured[]): string {
  const names = sizes[0]?.timings.map(({ name }) => name) ?? []
  const all = sizes.flatMap(({ timings }) => timings.map(({ p50 }) => p50))
  const [low, high] = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))]
  const x = (value: number) => LEFT + ((Math.log10(value) - low) / (high - low)) * (WIDTH - LEFT - RIGHT)
  const height = TOP + names.length * ROW + 16
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">`,
    '<title>Median duration of each question, by the size of the database, in milliseconds</title>',
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...sizes.map(({ activities }, i) => legend(activities, i)),
    ...ticks.flatMap((tick) => [
      `<line x1="${x(tick)}" x2="${x(tick)}" y1="${TOP - 8}" y2="${height - 12}" stroke="#d9dce1"/>`,
      `<text x="${x(tick)}" y="${TOP - 12}" text-anchor="middle" fill="#555b66">${tick} ms</text>`,
    ]),
    ...names.flatMap((name, row) => {
      const y = TOP + row * ROW + ROW / 2
      const dots = sizes.map(({ timings }, i) => {
        const p50 = timings[row]?.p50 ?? 1
        return `<circle cx="${x(p50).toFixed(1)}" cy="${y}" r="4.5" fill="${COLOURS[i % COLOURS.length]}" fill-opacity="0.85"/>`
      })
      return [`<text x="${LEFT - 12}" y="${y + 4}" text-anchor="end" fill="#1f2430">${escaped(name)}</text>`, ...dots]
    }),
    '</svg>',
    '',
  ].join('\n')
}

function legend(activities: number, i: number): string {
  const x = LEFT + i * 150
  return `<circle cx="${x}" cy="14" r="4.5" fill="${COLOURS[i % COLOURS.length]}"/><text x="${x + 10}" y="18" fill="#1f2430">${activities.toLocaleString('en')}</text>`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
