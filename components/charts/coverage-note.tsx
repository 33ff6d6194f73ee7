'use client'
import { useQuery } from '@tanstack/react-query'
import styles from '@/components/charts/coverage-note.module.css'
import { useFilter } from '@/components/filters/use-filter'
import { Card } from '@/components/layout/card'
import { summaryQuery } from '@/components/queries'
import { useLang, useWords } from '@/components/words'
import { writePartialDate } from '@/domain/figures/write-date'
import type { Coverage } from '@/domain/statistics/answers'

const COUNTS = ['periodUncertain', 'yearOnly', 'noPeriod', 'byReportDate', 'announced', 'pending'] as const

/** What the numbers rest on and cannot show by themselves; what is not the case is not mentioned. */
export function CoverageNote({ className }: { className?: string | undefined }) {
  const words = useWords()
  const { filter } = useFilter()
  const { data } = useQuery(summaryQuery(filter, useLang()))
  if (!data) return null
  const { coverage } = data
  return (
    <Card title={words('overview.coverage.title')} className={className ?? ''}>
      <ul className={styles.list}>
        {coverage.firstPeriod && coverage.lastPeriod && <li>{span(coverage, words)}</li>}
        {COUNTS.filter((key) => coverage[key] > 0).map((key) => (
          <li key={key}>{words(`overview.coverage.${key}`, { count: coverage[key] })}</li>
        ))}
        <li>{words('overview.coverage.notReported')}</li>
      </ul>
    </Card>
  )
}

function span({ firstPeriod, lastPeriod, publications }: Coverage, words: ReturnType<typeof useWords>): string {
  return words('overview.coverage.span', {
    first: writePartialDate(firstPeriod ?? '', words),
    last: writePartialDate(lastPeriod ?? '', words),
    publications,
  })
}
