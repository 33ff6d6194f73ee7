import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LEDGER_SUBJECTS } from '@/domain/vocabulary'

const css = readFileSync(new URL('../../../app/tokens.css', import.meta.url), 'utf8')

type Palette = Record<string, string>

function paletteOf(selector: string): Palette {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`No rule ${selector}`)
  const rule = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries([...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]))
}

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const light = paletteOf(':root')
const dark = paletteOf(':root[data-theme="dark"]')
const GROUNDS = ['ground', 'card', 'hover', 'selected']
const SOFT = ['good', 'warning', 'error', 'info']

const textPairs = [
  ...['ink', 'quiet-ink', 'accent', ...SOFT].flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...LEDGER_SUBJECTS.flatMap((measure) => GROUNDS.map((ground) => [measure, ground] as const)),
  ...SOFT.flatMap((tone) => [[tone, `${tone}-soft`] as const, ['ink', `${tone}-soft`] as const]),
  ...[0, 1, 2, 3, 4, 5].map((step) => [`heat-${step}-ink`, `heat-${step}`] as const),
  ['ink', 'lit'],
  ['quiet-ink', 'lit'],
  ['on-accent', 'accent'],
  ['on-mark', 'mark'],
  ['card', 'ink'],
] as const
const boundaryPairs = ['line-strong', 'focus'].flatMap((line) => ['ground', 'card'].map((on) => [line, on] as const))

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_, palette) => {
  it.each(textPairs)('let %s be read on %s', (text, ground) => {
    expect(contrast(palette[text] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(boundaryPairs)('let %s be seen on %s', (line, ground) => {
    expect(contrast(palette[line] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(3)
  })

  it('give each measure a colour of its own', () => {
    const colours = LEDGER_SUBJECTS.map((measure) => palette[measure])
    expect(colours).not.toContain(undefined)
    expect(new Set(colours).size).toBe(LEDGER_SUBJECTS.length)
  })
})

it('is dark alike by choice and by the system', () => {
  expect(paletteOf(':root:not([data-theme])')).toEqual(dark)
  expect(Object.keys(dark)).toEqual(Object.keys(light))
})
