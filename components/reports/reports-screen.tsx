'use client'
import { useSearchParams } from 'next/navigation'
import { useFilter } from '@/components/filters/use-filter'
import { Card } from '@/components/layout/card'
import { CheckCard } from '@/components/reports/check-card'
import { FormatButtons } from '@/components/reports/format-buttons'
import { KindList } from '@/components/reports/kind-list'
import { PdfPreview } from '@/components/reports/pdf-preview'
import { RecentReports } from '@/components/reports/recent-reports'
import { formatsOf, kindIn } from '@/components/reports/report-address'
import styles from '@/components/reports/reports-screen.module.css'
import { SheetPreview } from '@/components/reports/sheet-preview'
import { useReportMaker } from '@/components/reports/use-report-maker'
import { useWords } from '@/components/words'

/** From a choice to a file: the kind of report, a look at it as it will print, the download; and what was made before. */
export function ReportsScreen() {
  const words = useWords()
  const kind = kindIn(useSearchParams())
  const { filter } = useFilter()
  const maker = useReportMaker()
  return (
    <div className={styles.screen}>
      <div className={styles.side} data-screen-only>
        <Card title={words('reports.kind')}>
          <KindList />
        </Card>
        <Card title={words('reports.download.title')}>
          <FormatButtons maker={maker} />
        </Card>
        <RecentReports />
        <CheckCard />
      </div>
      <Card title={words('reports.preview.title')} hint={words(`file.kind.${kind}`)} className={styles.main ?? ''}>
        {formatsOf(kind).includes('pdf') ? (
          <PdfPreview kind={kind} filter={filter} />
        ) : (
          <SheetPreview kind={kind} filter={filter} />
        )}
      </Card>
    </div>
  )
}
