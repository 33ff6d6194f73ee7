/** How lengths are drawn: in proportion, or each tenfold by the same step. */
export const SCALES = ['linear', 'log'] as const
export type ScaleKind = (typeof SCALES)[number]

export interface BarScale {
  kind: ScaleKind
  /** The value that takes the whole track; 0 where there is none to draw. */
  max: number
}

/** A logarithmic track starts at a tenth of one, so that a single unit still has a length. */
const DECADES_BELOW_ONE = 1

/** A scale whose whole track is the largest of the values; nulls are values nobody reported. */
export function barScale(kind: ScaleKind, values: readonly (number | null)[]): BarScale {
  return { kind, max: Math.max(0, ...values.filter((value) => value !== null)) }
}

/**
 * The part of the track that a value takes, 0 to 1. What goes beyond the scale, as the city's own row may, is cut at its
 * end and says so in `beyond`.
 */
export function barLength({ kind, max }: BarScale, value: number): { length: number; beyond: boolean } {
  if (value <= 0 || max <= 0) return { length: 0, beyond: value > max }
  const share = kind === 'linear' ? value / max : decades(value) / decades(max)
  return { length: Math.min(1, Math.max(0, share)), beyond: value > max }
}

/** The part of a logarithmic track that one tenfold takes; null for a proportional one, which has no such step. */
export function decadeStep({ kind, max }: BarScale): number | null {
  return kind === 'log' && max > 0 ? 1 / decades(max) : null
}

function decades(value: number): number {
  return Math.max(0, Math.log10(value) + DECADES_BELOW_ONE)
}

/** The values at which an axis over the scale has its lines: powers of ten, or four or five round steps. */
export function axisValues({ kind, max }: BarScale): number[] {
  if (max <= 0) return []
  if (kind === 'log') return Array.from({ length: Math.floor(Math.log10(max)) + 1 }, (_, power) => 10 ** power)
  const step = roundStep(max / 4)
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, i) => i * step)
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10
  return Math.max(1, factor * power)
}
