'use client'
import { useQuery } from '@tanstack/react-query'
import { Shown } from '@/components/charts/shown'
import { changeCompareView, useCompareView } from '@/components/compare/use-comparison'
import { MonthsCard } from '@/components/compare/zero/months-card'
import { SilentCard } from '@/components/compare/zero/silent-card'
import { SilentMatrix } from '@/components/compare/zero/silent-matrix'
import styles from '@/components/compare/zero/zero.module.css'
import { zeroReportsQuery } from '@/components/compare/zero/zero-query'
import { DownloadMenu } from '@/components/download/download-menu'
import { fileAddress } from '@/components/download/file-address'
import { useFilter } from '@/components/filters/use-filter'
import control from '@/components/layout/control.module.css'
import { useLang, useWords } from '@/components/words'
import { LEDGER_SUBJECTS, type LedgerSubject } from '@/domain/vocabulary'

/** What of the period nothing was reported of, or no figure of one measure: areas, types, both, and months. */
export function ZeroScreen() {
  const words = useWords()
  const lang = useLang()
  const { filter } = useFilter()
  const {
    view: { focus },
  } = useCompareView()
  const query = useQuery(zeroReportsQuery(filter, lang, focus))
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <label className={styles.pick} data-screen-only>
          {words('zeroReports.measure')}
          <select
            aria-label={words('zeroReports.measureLabel')}
            value={focus}
            onChange={(event) => changeCompareView({ focus: event.target.value as LedgerSubject })}
          >
            {LEDGER_SUBJECTS.map((subject) => (
              <option key={subject} value={subject}>
                {words(`measure.${subject}`)}
              </option>
            ))}
          </select>
        </label>
        <p className={styles.fair}>{words('zeroReports.fair')}</p>
        <div data-screen-only>
          <DownloadMenu
            title={words('zeroReports.title')}
            address={fileAddress(filter, lang, 'zero-reports', { measure: focus })}
            buttonClass={control.control ?? ''}
          />
        </div>
      </div>
      <Shown query={query}>
        {(reports) => (
          <div className={styles.cards}>
            <SilentCard of="areas" by="area" rows={reports.areas} subject={reports.subject} from={filter.from} />
            <div className={styles.column}>
              <SilentCard of="types" by="type" rows={reports.types} subject={reports.subject} from={filter.from} />
              <MonthsCard reports={reports} />
            </div>
            <SilentMatrix reports={reports} className={styles.whole} />
          </div>
        )}
      </Shown>
    </div>
  )
}
