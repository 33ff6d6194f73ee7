'use client'
import { useSearchParams } from 'next/navigation'
import { AnswerError } from '@/components/fetch-answer'
import { useFilter } from '@/components/filters/use-filter'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import styles from '@/components/reports/kind-list.module.css'
import { formatsOf, kindIn, reportQuery } from '@/components/reports/report-address'
import type { ReportMaker } from '@/components/reports/use-report-maker'
import { useWords } from '@/components/words'

/** A button for each format that the chosen report comes in: it is made, kept with the recent ones, and downloaded. */
export function FormatButtons({ maker: { make, error, isBusy } }: { maker: ReportMaker }) {
  const words = useWords()
  const kind = kindIn(useSearchParams())
  const { filter } = useFilter()
  return (
    <>
      <div className={styles.formats}>
        {formatsOf(kind).map((format, place) => (
          <button
            key={format}
            type="button"
            className={place === 0 ? control.primary : control.control}
            aria-label={words('reports.download.as', { format: words(`reports.download.${format}`) })}
            disabled={isBusy}
            onClick={() => make(reportQuery(kind, filter), format)}
          >
            {words(`reports.download.${format}`)}
          </button>
        ))}
      </div>
      {error && (
        <div className={styles.problem}>
          <Notice tone="error" title={words('reports.download.failed')}>
            {error instanceof AnswerError ? error.message : words('reports.unreachable')}
          </Notice>
        </div>
      )}
      <p className={styles.hint}>{words(`reports.download.hint`)}</p>
    </>
  )
}
