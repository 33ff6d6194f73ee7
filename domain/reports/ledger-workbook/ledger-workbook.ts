import { headLines } from '@/domain/reports/head'
import { breakdownSheet } from '@/domain/reports/ledger-workbook/breakdown-sheet'
import type { LedgerWorkbookContent } from '@/domain/reports/ledger-workbook/content'
import { figuresTable } from '@/domain/reports/ledger-workbook/figures-table'
import { MATRIX_SUBJECTS, matrixSheet, statedOfMatrix } from '@/domain/reports/ledger-workbook/matrix-sheet'
import { rulesSheet } from '@/domain/reports/ledger-workbook/rules-sheet'
import { statedOf } from '@/domain/reports/ledger-workbook/stated'
import { summarySheet } from '@/domain/reports/ledger-workbook/summary-sheet'
import type { Stated } from '@/domain/reports/manifest'
import { sheetOf } from '@/domain/reports/sheet-of'
import type { Naming } from '@/domain/reports/table'
import type { Workbook } from '@/domain/reports/workbook'
import type { Statistics } from '@/domain/statistics/answers'
import { TOTALS, type Total } from '@/domain/vocabulary'

const BREAKDOWNS = ['area', 'type', 'month'] as const

/** The workbook 统计台账: key figures, breakdowns, every activity, figure and article, and how all was counted. */
export function ledgerWorkbook(content: LedgerWorkbookContent, naming: Naming): Workbook {
  const { words } = naming
  const { summary, origin } = content
  const { realisation } = summary.filter
  const head = (title: string) => headLines(title, origin, words)
  const plans = TOTALS.filter((total) => realisation === 'achieved' && summary.planned[total].reported > 0)
  const breakdownTitle = (dimensions: string) => words('export.title.statistics', { dimensions })
  const matrixTitle = breakdownTitle(
    [words('dimension.area'), words('dimension.type')].join(words('sentence.listSeparator')),
  )
  const list = (kind: 'promises' | 'activities' | 'articles') => sheetOf(content[kind], words(`workbook.sheet.${kind}`))
  const title = words('workbook.title')
  return {
    title,
    sheets: [
      summarySheet(summary, content.months, head(`${title} · ${words('workbook.sheet.summary')}`), words),
      ...BREAKDOWNS.map((by) => {
        const lines = head(breakdownTitle(words(`dimension.${by}`)))
        return breakdownSheet(breakdownOf(content, by), by, realisation, plans, lines, words)
      }),
      ...MATRIX_SUBJECTS.map((subject) =>
        matrixSheet(content, subject, head(`${matrixTitle} · ${words(`measure.${subject}`)}`), words),
      ),
      list('promises'),
      list('activities'),
      sheetOf(
        figuresTable(content.figures, head(words('workbook.figuresTitle')), naming),
        words('workbook.sheet.figures'),
      ),
      list('articles'),
      rulesSheet(summary, origin, [words('workbook.sheet.rules')], naming),
    ],
    manifest: {
      product: 'gongji',
      version: 1,
      what: 'workbook',
      query: content.query,
      language: content.language,
      sentence: origin.sentence,
      revision: origin.revision,
      at: origin.at.toISOString(),
      stated: stated(content, plans, naming),
    },
  }
}

function stated(content: LedgerWorkbookContent, plans: readonly Total[], { words }: Naming): Stated[] {
  return [
    ...statedOf('total', '', content.summary, plans, words),
    ...BREAKDOWNS.flatMap((by) =>
      breakdownOf(content, by).rows.flatMap((row) =>
        statedOf(`${by}/${[row.key].flat().join(',')}`, [row.label].flat().join(' '), row, plans, words),
      ),
    ),
    ...statedOfMatrix(content, words),
  ]
}

function breakdownOf(content: LedgerWorkbookContent, by: (typeof BREAKDOWNS)[number]): Statistics {
  return { area: content.areas, type: content.types, month: content.months }[by]
}
