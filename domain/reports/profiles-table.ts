import type { Profiles } from '@/domain/comparison/answers'
import { writeScaled } from '@/domain/comparison/write-scaled'
import type { Amount } from '@/domain/figures/quantity'
import { amountCell } from '@/domain/reports/amount-cell'
import { headLines, type Origin } from '@/domain/reports/head'
import { boundWord } from '@/domain/reports/quantity-columns'
import { type Column, type Naming, number, type Table, tableOf, text } from '@/domain/reports/table'
import type { ActivityRef } from '@/domain/statistics/answers'

type Profile = Profiles['rows'][number]

/** One thing said of an area: a type or series that it has or lacks, its largest activity, a plan. */
interface Row {
  area: Profile
  what: 'strongest' | 'missingType' | 'series' | 'missingSeries' | 'largest' | 'planned' | 'achieved'
  /** The type, the series, or the activity. */
  name: string
  /** Of a plan, what it is of. */
  subject: string | null
  activities: number | null
  /** Other areas that took part. */
  others: number | null
  amount: Amount | null
  /** Of the area's total, or of the plan. */
  share: Amount | null
  activity: ActivityRef | null
}

/**
 * What each area is strong in and what it lacks, one thing a row.
 * @param addressOf the address of an activity's page
 */
export function profilesTable(
  { rows, subject }: Profiles,
  addressOf: (id: string) => string,
  origin: Origin,
  { words }: Pick<Naming, 'words'>,
): Table {
  const measure = words(`measure.${subject}`)
  const title = (name: string) => words(`compare.file.profile.${name}`)
  const columns: Column<Row>[] = [
    text(words('dimension.area'), ({ area }) => area.label),
    text(words('export.column.code', { column: words('dimension.area') }), ({ area }) => area.key),
    text(title('what'), ({ what }) => words(`compare.file.profile.kind.${what}`, { measure })),
    text(title('name'), ({ name }) => name, 'name'),
    number(words('export.column.activities'), ({ activities }) => activities ?? ''),
    number(title('others'), ({ others }) => others ?? ''),
    text(words('export.column.subject'), (row) => row.subject),
    number(title('amount'), ({ amount }) => (amount === null ? '' : amountCell(amount, words))),
    text(words('export.column.bound', { measure: title('amount') }), ({ amount }) =>
      boundWord(amount?.bound ?? null, words),
    ),
    text(title('share'), ({ share }) => share && writeScaled(share, 'share', words)),
    text(words('export.column.activityId'), ({ activity }) => activity?.id, 'id'),
    text(words('export.column.address'), ({ activity }) => activity && addressOf(activity.id), 'address'),
  ]
  return tableOf(headLines(words('compare.file.profiles'), origin, words), columns, rowsOf(rows, measure, words))
}

function* rowsOf(areas: readonly Profile[], measure: string, words: Naming['words']): Generator<Row, void> {
  for (const area of areas) {
    const row = { area, subject: null, activities: null, others: null, amount: null, share: null, activity: null }
    const { strongest, largest } = area
    for (const type of strongest.types) {
      yield { ...row, what: 'strongest', name: words(`type.${type}`), activities: strongest.activities }
    }
    for (const type of area.missingTypes) yield { ...row, what: 'missingType', name: words(`type.${type}`) }
    for (const { name, activities } of area.series) yield { ...row, what: 'series', name, activities }
    for (const { name, areas: others } of area.missingSeries) yield { ...row, what: 'missingSeries', name, others }
    if (largest) {
      const { activity, amount } = largest
      const share = largest.share === null ? null : { value: largest.share, bound: 'exact' as const }
      yield { ...row, what: 'largest', name: activity.name, subject: measure, amount, share, activity }
    }
    for (const { activity, measure: of, planned, achieved, done } of area.plans) {
      const plan = { ...row, name: activity.name, subject: words(`measure.${of}`), activity }
      yield { ...plan, what: 'planned', amount: amountOf(planned) }
      yield { ...plan, what: 'achieved', amount: amountOf(achieved), share: done }
    }
  }
}

function amountOf({ value, bound }: Profile['plans'][number]['planned']): Amount | null {
  return value === null || bound === null ? null : { value, bound }
}
