import type { ChangedActivity, Changes } from '@/domain/comparison/change-answers'
import type { Counted } from '@/domain/comparison/counted'
import type { Difference } from '@/domain/comparison/difference'
import { beijingTime } from '@/domain/figures/beijing-clock'
import type { Amount } from '@/domain/figures/quantity'
import { writeQuantity } from '@/domain/figures/write-quantity'
import { activityColumns } from '@/domain/reports/activity-columns'
import { amountCell } from '@/domain/reports/amount-cell'
import { headLines, type Origin } from '@/domain/reports/head'
import { boundWord } from '@/domain/reports/quantity-columns'
import { type Cell, type Column, type Naming, number, type Table, tableOf, text } from '@/domain/reports/table'
import type { Bound, Words } from '@/domain/vocabulary'

type Part = { amount: Amount | null } | null

/**
 * What moved a total between two states of the database, one activity a row, step by step.
 * @param addressOf the address of an activity's page
 */
export function changesTable(
  rows: Iterable<ChangedActivity>,
  changes: Pick<Changes, 'subject' | 'since' | 'until'> & { start: Counted; end: Counted },
  addressOf: (id: string) => string,
  origin: Origin,
  naming: Naming,
): Table {
  const { words } = naming
  const title = (name: string) => words(`changes.column.${name}`)
  const marked = (name: string, of: (row: ChangedActivity) => Part): Column<ChangedActivity>[] => [
    number(title(name), (row) => partCell(of(row), words)),
    text(words('export.column.bound', { measure: title(name) }), (row) => boundOf(of(row)?.amount ?? null, words)),
  ]
  const columns: Column<ChangedActivity>[] = [
    text(title('step'), ({ step }) => words(`changes.step.${step}`)),
    ...activityColumns<ChangedActivity>(({ activity }) => activity, naming).filter(
      ({ title: each }) => each !== words('dimension.organiser'),
    ),
    ...marked('before', ({ before }) => before),
    ...marked('after', ({ after }) => after),
    number(title('difference'), ({ difference }) => differenceCell(difference, words)),
    text(words('export.column.bound', { measure: title('difference') }), ({ difference }) =>
      boundOf(difference, words),
    ),
    text(title('at'), ({ decision }) => decision && beijingTime(new Date(decision.at)), 'id'),
    text(title('actor'), ({ decision }) => decision && actorName(decision.actor, words)),
    text(title('action'), ({ decision }) => decision && words(`activity.action.${decision.action}`)),
    text(title('reason'), ({ decision }) => decision?.reason, 'name'),
    number(title('revision'), ({ decision }) => decision?.revision ?? ''),
    number(title('others'), ({ others }) => others),
    text(words('export.column.articleId'), ({ articles }) => articles.map(({ id }) => id).join(' '), 'id'),
    text(words('export.column.activityId'), ({ activity }) => activity.id, 'id'),
    text(words('export.column.address'), ({ shownAs }) => shownAs && addressOf(shownAs), 'address'),
  ]
  const { subject, since, until, start, end } = changes
  const name = words('changes.fileTitle', {
    measure: words(`measure.${subject}`),
    since: since.revision,
    until: until.revision,
    start: writeQuantity(start.amount ?? NOTHING, words),
    end: writeQuantity(end.amount ?? NOTHING, words),
  })
  return tableOf(headLines(name, origin, words), columns, rows)
}

const NOTHING = { value: null, bound: null }

function partCell(part: Part, words: Words): Cell {
  return part === null ? words('changes.notCounted') : amountCell(part.amount ?? NOTHING, words)
}

function differenceCell(difference: Difference | null, words: Words): Cell {
  if (difference === null) return ''
  return amountCell({ value: difference.by, bound: difference.bound }, words)
}

const boundOf = (amount: { bound: Bound } | null, words: Words) => boundWord(amount?.bound ?? null, words)

/** Who decided, in words: what came with the software has no person. */
export function actorName(actor: string, words: Words): string {
  return actor === 'bundled data' ? words('changes.bundled') : actor
}
