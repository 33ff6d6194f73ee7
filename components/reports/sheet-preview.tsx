'use client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import styles from '@/components/reports/preview.module.css'
import { sheetsQuery } from '@/components/reports/queries'
import { ReportProblem } from '@/components/reports/report-problem'
import { SheetTable } from '@/components/reports/sheet-table'
import { useLang, useWords } from '@/components/words'
import type { ReportKind } from '@/domain/reports/file-kinds'
import type { Filter } from '@/domain/statistics/filter'

/** A workbook sheet by sheet, each with its first rows. */
export function SheetPreview({ kind, filter }: { kind: ReportKind; filter: Filter }) {
  const words = useWords()
  const { data, error, isPlaceholderData } = useQuery(sheetsQuery(kind, filter, useLang()))
  const [chosen, choose] = useState(0)
  if (error) return <ReportProblem error={error} kind={kind} />
  const sheets = data?.sheets ?? []
  const shown = Math.min(chosen, Math.max(0, sheets.length - 1))
  const sheet = sheets[shown]
  return (
    <div className={styles.preview} aria-busy={isPlaceholderData || !data}>
      <p className={styles.count} aria-live="polite">
        {data && !isPlaceholderData
          ? words('reports.preview.sheets', { count: sheets.length })
          : words('reports.preview.making')}
      </p>
      <fieldset className={styles.tabs} aria-label={words('reports.preview.sheetsLabel')}>
        {sheets.map(({ name }, place) => (
          <button key={name} type="button" aria-pressed={place === shown} onClick={() => choose(place)}>
            {name}
          </button>
        ))}
      </fieldset>
      <div data-old={isPlaceholderData} className={styles.pages}>
        {sheet && <SheetTable sheet={sheet} />}
      </div>
    </div>
  )
}
