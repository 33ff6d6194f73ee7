'use client'
import { useState } from 'react'
import styles from '@/components/filters/copy-link.module.css'
import { ViewsMenu } from '@/components/views/views-menu'
import { useWords } from '@/components/words'

type Outcome = 'copied' | 'failed'

/** Copies the address of the screen as it stands, and says that it did; or keeps it under a name. */
export function CopyLink() {
  const words = useWords()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const copy = async () => {
    // The clipboard is closed to pages that come over plain HTTP from another machine.
    const done = await navigator.clipboard?.writeText(window.location.href).then(
      () => true,
      () => false,
    )
    setOutcome(done ? 'copied' : 'failed')
    if (done) window.setTimeout(() => setOutcome(null), 2500)
  }
  return (
    <>
      <ViewsMenu />
      <span className={styles.copy}>
        <button type="button" className={styles.button} onClick={copy}>
          {words('filter.copyLink')}
        </button>
        <span role="status" className={styles.outcome}>
          {outcome && words(`filter.${outcome}`)}
        </span>
      </span>
    </>
  )
}
