import { writeQuantity } from '@/domain/figures/write-quantity'
import { activityColumns } from '@/domain/reports/activity-columns'
import { headLines, type Origin } from '@/domain/reports/head'
import { boundWord, valueCell } from '@/domain/reports/quantity-columns'
import { type Column, type Naming, type Table, tableOf, text } from '@/domain/reports/table'
import type { ActivityRef, Ledger, LedgerEntry } from '@/domain/statistics/answers'
import type { Exclusion } from '@/domain/vocabulary'

/** What a ledger's answer leaves to be looked up. */
export interface LedgerSources {
  /** Organisers by activity id. */
  organisers: ReadonlyMap<string, string[]>
  /** Body and address by article id. */
  texts: ReadonlyMap<string, { body: string; url: string | null }>
}

type Row = Omit<LedgerEntry, 'activity'> & {
  activity: ActivityRef & { organisers?: string[] | undefined }
  standing: 'counted' | 'excluded' | 'notReported'
  reason: Exclusion | null
}

/** A ledger: each figure that counts, each one left out with the reason, and each activity that reported nothing. */
export function ledgerTable(
  ledger: Ledger,
  sources: LedgerSources,
  origin: Omit<Origin, 'sentence' | 'revision'>,
  naming: Naming,
): Table {
  const { words } = naming
  const silent = { figure: null, article: null, evidence: [] }
  const rows: Row[] = [
    ...ledger.counted.map((entry) => ({ ...entry, standing: 'counted' as const, reason: null })),
    ...ledger.excluded.map((entry) => ({ ...entry, standing: 'excluded' as const })),
    ...ledger.notReported.map((activity) => ({
      ...silent,
      activity,
      standing: 'notReported' as const,
      reason: null,
    })),
  ].map((row) => ({ ...row, activity: { ...row.activity, organisers: sources.organisers.get(row.activity.id) } }))
  const columns = [...figureColumns(ledger, naming), ...activityColumns<Row>((row) => row.activity, naming)]
  const head = headLines(titleOf(ledger, naming), { ...ledger, ...origin }, words)
  return tableOf(head, [...columns, ...sourceColumns(sources, naming)], rows)
}

function titleOf({ measure, total, rowLabel }: Ledger, { words }: Naming): string {
  const said = { measure: words(`measure.${measure}`), total: writeQuantity(total, words) }
  const counts = { reported: String(total.reported), unreported: String(total.unreported) }
  return words(rowLabel === null ? 'export.title.ledger' : 'export.title.ledgerRow', {
    ...said,
    ...counts,
    row: rowLabel ?? '',
  })
}

function figureColumns({ measure }: Ledger, { words }: Naming): Column<Row>[] {
  const title = (name: string) => words(`export.column.${name}`)
  /** In a ledger of activities or articles each entry is one of them. */
  const isCount = measure === 'activities' || measure === 'articles'
  return [
    text(title('standing'), ({ standing }) => words(`export.standing.${standing}`)),
    text(title('reason'), ({ reason }) => reason && words(`exclusion.${reason}`)),
    text(title('subject'), ({ figure }) => words(`measure.${figure?.measure ?? measure}`)),
    { title: title('value'), cell: ({ figure }) => (isCount ? 1 : valueCell(figure?.value ?? null, words)) },
    text(title('valueBound'), ({ figure }) => boundWord(figure?.bound ?? (isCount ? 'exact' : null), words)),
    text(title('printed'), ({ figure }) => figure?.printed),
    text(title('who'), ({ figure }) => figure?.who),
    text(title('scope'), ({ figure }) => figure && words(`scope.${figure.scope}`)),
    text(title('realisation'), ({ figure }) => figure && words(`realisation.${figure.realisation}`)),
    text(title('part'), ({ figure }) => figure && words(`export.part.${figure.part ? 'yes' : 'no'}`)),
    text(title('basis'), ({ figure }) => figure && words(`basis.${figure.basis}`)),
  ]
}

function sourceColumns({ texts }: LedgerSources, { words }: Naming): Column<Row>[] {
  const title = (name: string) => words(`export.column.${name}`)
  const sentences = ({ evidence }: Row) => [...new Set(evidence.map(({ sentence }) => sentence))].join('\n')
  return [
    text(title('headline'), ({ article }) => article?.headline),
    text(words('dimension.publication'), ({ article }) => article?.publication),
    text(title('date'), ({ article }) => article?.date ?? article?.year?.toString()),
    text(title('bodyKind'), ({ article }) => article && words(`bodyKind.${article.bodyKind}`)),
    text(title('url'), ({ article }) => texts.get(article?.id ?? '')?.url),
    text(title('sentence'), sentences),
    text(title('figureId'), ({ figure }) => figure?.id),
    text(title('activityId'), ({ activity }) => activity.id),
    text(title('articleId'), ({ article }) => article?.id),
  ]
}
