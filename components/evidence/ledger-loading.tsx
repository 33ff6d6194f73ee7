'use client'
import styles from '@/components/evidence/ledger-panel.module.css'
import { useWords } from '@/components/words'

/** Stands for a ledger on its way. */
export function LedgerLoading() {
  const words = useWords()
  return (
    <>
      <h2 id="ledger-title" className={styles.title}>
        {words('ledger.title')}
      </h2>
      <p role="status" className={styles.loading}>
        {words('ledger.loading')}
      </p>
    </>
  )
}
