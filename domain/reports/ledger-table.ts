import { writeQuantity } from '@/domain/figures/write-quantity'
import { activityColumns } from '@/domain/reports/activity-columns'
import { amountCell } from '@/domain/reports/amount-cell'
import { headLines, type Origin } from '@/domain/reports/head'
import { boundWord } from '@/domain/reports/quantity-columns'
import { type Column, type Naming, number, type Table, tableOf, text } from '@/domain/reports/table'
import type { ActivityRef, ArticleRef, Ledger, LedgerEntry } from '@/domain/statistics/answers'
import type { Exclusion, LedgerSubject } from '@/domain/vocabulary'

/** One line of a ledger: a figure that counts or is left out, or an activity that reported nothing. */
export type LedgerRow = Pick<LedgerEntry, 'figure' | 'evidence'> & {
  activity: ActivityRef & { organisers: string[] }
  article: (ArticleRef & { url: string | null }) | null
  standing: 'counted' | 'excluded' | 'notReported'
  reason: Exclusion | null
}

/** A ledger: each figure that counts, each one left out with the reason, and each activity that reported nothing. */
export function ledgerTable(
  ledger: Pick<Ledger, 'measure' | 'total' | 'rowLabel'>,
  rows: Iterable<LedgerRow>,
  origin: Origin,
  naming: Naming,
): Table {
  const columns = [
    ...figureColumns(ledger.measure, naming),
    ...activityColumns<LedgerRow>((row) => row.activity, naming),
    ...sourceColumns(naming),
  ]
  return tableOf(headLines(titleOf(ledger, naming), origin, naming.words), columns, rows)
}

function titleOf({ measure, total, rowLabel }: Pick<Ledger, 'measure' | 'total' | 'rowLabel'>, { words }: Naming) {
  const said = { measure: words(`measure.${measure}`), total: writeQuantity(total, words) }
  const counts = { reported: String(total.reported), unreported: String(total.unreported) }
  return words(rowLabel === null ? 'export.title.ledger' : 'export.title.ledgerRow', {
    ...said,
    ...counts,
    row: rowLabel ?? '',
  })
}

function figureColumns(measure: LedgerSubject, { words }: Naming): Column<LedgerRow>[] {
  const title = (name: string) => words(`export.column.${name}`)
  /** In a ledger of activities or articles each entry is one of them. */
  const one = measure === 'activities' || measure === 'articles' ? ({ value: 1, bound: 'exact' } as const) : null
  const nothing = { value: null, bound: null }
  return [
    text(title('standing'), ({ standing }) => words(`export.standing.${standing}`)),
    text(title('reason'), ({ reason }) => reason && words(`exclusion.${reason}`)),
    text(title('subject'), ({ figure }) => words(`measure.${figure?.measure ?? measure}`)),
    number(title('value'), ({ figure }) => amountCell(figure ?? one ?? nothing, words)),
    text(title('valueBound'), ({ figure }) => boundWord((figure ?? one)?.bound ?? null, words)),
    text(title('printed'), ({ figure }) => figure?.printed),
    text(title('who'), ({ figure }) => figure?.who),
    text(title('scope'), ({ figure }) => figure && words(`scope.${figure.scope}`)),
    text(title('realisation'), ({ figure }) => figure && words(`realisation.${figure.realisation}`)),
    text(title('part'), ({ figure }) => figure && words(`export.part.${figure.part ? 'yes' : 'no'}`)),
    text(title('basis'), ({ figure }) => figure && words(`basis.${figure.basis}`)),
  ]
}

function sourceColumns({ words }: Naming): Column<LedgerRow>[] {
  const title = (name: string) => words(`export.column.${name}`)
  const sentences = ({ evidence }: LedgerRow) => [...new Set(evidence.map(({ sentence }) => sentence))].join('\n')
  return [
    text(title('headline'), ({ article }) => article?.headline, 'name'),
    text(words('dimension.publication'), ({ article }) => article?.publication),
    text(title('date'), ({ article }) => article?.date ?? article?.year?.toString()),
    text(title('bodyKind'), ({ article }) => article && words(`bodyKind.${article.bodyKind}`)),
    text(title('url'), ({ article }) => article?.url, 'address'),
    text(title('sentence'), sentences, 'passage'),
    text(title('figureId'), ({ figure }) => figure?.id, 'id'),
    text(title('activityId'), ({ activity }) => activity.id, 'id'),
    text(title('articleId'), ({ article }) => article?.id, 'id'),
  ]
}
