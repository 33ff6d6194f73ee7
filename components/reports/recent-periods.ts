import { type Period, type Preset, periodOfPreset, wholeYear } from '@/components/filters/period-presets'
import { beijingDay } from '@/domain/figures/beijing-clock'

interface NamedPeriod {
  name: 'month' | 'quarter' | 'year'
  period: Period
  values: { year: string; number: string }
}

/** The last whole month, quarter and year before a day, which is what bulletins are about. */
export function recentPeriods(now: Date): NamedPeriod[] {
  const today = beijingDay(now)
  const [month, quarter] = (['lastMonth', 'lastQuarter'] as const satisfies Preset[]).map((preset) =>
    periodOfPreset(preset, today),
  ) as [Period, Period]
  const year = Number(today.slice(0, 4)) - 1
  return [
    { name: 'month', period: month, values: { year: yearOf(month), number: String(monthOf(month)) } },
    {
      name: 'quarter',
      period: quarter,
      values: { year: yearOf(quarter), number: String(Math.ceil(monthOf(quarter) / 3)) },
    },
    { name: 'year', period: wholeYear(year), values: { year: String(year), number: '' } },
  ]
}

const yearOf = ({ from = '' }: Period) => from.slice(0, 4)
const monthOf = ({ from = '' }: Period) => Number(from.slice(5, 7))
