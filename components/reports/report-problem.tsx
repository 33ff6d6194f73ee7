'use client'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { AnswerError } from '@/components/fetch-answer'
import { filterHref } from '@/components/filters/filter-href'
import { useFilter } from '@/components/filters/use-filter'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import { recentPeriods } from '@/components/reports/recent-periods'
import { useWords } from '@/components/words'
import type { ReportKind } from '@/domain/reports/file-kinds'

/** Why a report cannot be made of the present choice, and what to choose instead. */
export function ReportProblem({ error, kind }: { error: Error; kind: ReportKind }) {
  const words = useWords()
  const params = useSearchParams()
  const { filter } = useFilter()
  const field = error instanceof AnswerError ? error.field : undefined
  if (kind === 'bulletin' && (field === 'from' || field === 'to')) {
    const periods = recentPeriods(new Date()).map(({ name, period, values }) => (
      <Link
        key={name}
        href={filterHref('/reports', params, { ...filter, ...period })}
        className={control.control}
        scroll={false}
      >
        {words(`reports.period.${name}`, values)}
      </Link>
    ))
    return <Notice tone="info" title={words('reports.needs.period')} actions={periods} />
  }
  if (kind === 'comparison' && field === 'area') {
    return (
      <Notice tone="info" title={words('reports.needs.areas')}>
        {words('reports.needs.areasHow')}
      </Notice>
    )
  }
  return (
    <Notice tone="error" title={words('reports.preview.failed')}>
      {error instanceof AnswerError ? error.message : words('reports.unreachable')}
    </Notice>
  )
}
