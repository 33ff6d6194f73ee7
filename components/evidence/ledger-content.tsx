'use client'
import { useQuery } from '@tanstack/react-query'
import { type AskedLedger, ledgerFilter } from '@/components/evidence/ledger-address'
import { LedgerHead } from '@/components/evidence/ledger-head'
import styles from '@/components/evidence/ledger-panel.module.css'
import { LedgerSections } from '@/components/evidence/ledger-sections'
import { useFilter } from '@/components/filters/use-filter'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import { ledgerQuery } from '@/components/queries'
import { useLang, useWords } from '@/components/words'

/** What stands in the panel: the ledger, or why there is none. */
export function LedgerContent({ asked }: { asked: AskedLedger | 'unknown' }) {
  const words = useWords()
  if (asked !== 'unknown') return <KnownLedger asked={asked} />
  return (
    <>
      <h2 id="ledger-title" className={styles.title}>
        {words('ledger.title')}
      </h2>
      <Notice tone="warning" title={words('ledger.unknown')}>
        {words('ledger.unknownHint')}
      </Notice>
    </>
  )
}

function KnownLedger({ asked }: { asked: AskedLedger }) {
  const words = useWords()
  const lang = useLang()
  const filter = ledgerFilter(useFilter().filter, asked)
  const { data, error, refetch } = useQuery(ledgerQuery(filter, lang, asked.subject, asked.row, asked.at))
  if (data) {
    return (
      <>
        <LedgerHead ledger={data} asked={asked} filter={filter} />
        <LedgerSections ledger={data} asked={asked} filter={filter} />
      </>
    )
  }
  return (
    <>
      <h2 id="ledger-title" className={styles.title}>
        {words(`measure.${asked.subject}`)}
      </h2>
      {error ? (
        <Notice
          tone="error"
          title={words('ledger.failed')}
          actions={
            <button type="button" className={control.control} onClick={() => refetch()}>
              {words('ledger.retry')}
            </button>
          }
        >
          {error.name === 'AnswerError' ? error.message : words('ledger.unreachable')}
        </Notice>
      ) : (
        <p role="status" className={styles.loading}>
          {words('ledger.loading')}
        </p>
      )}
    </>
  )
}
