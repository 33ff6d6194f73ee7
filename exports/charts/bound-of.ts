import type { ChartPoint } from '@/domain/reports/document/chart-spec'
import type { Bound } from '@/domain/vocabulary'

/** The bound that leaves just these ends open (domain/figures/quantity.ts, openSides). */
export function boundOf({ above, below }: ChartPoint['open']): Bound {
  if (above && below) return 'about'
  if (above) return 'atLeast'
  return below ? 'atMost' : 'exact'
}
