'use client'
import { useMay } from '@/components/people/viewer-context'
import { SaveView } from '@/components/views/save-view'
import styles from '@/components/views/views.module.css'
import { ViewsList } from '@/components/views/views-list'
import { useWords } from '@/components/words'

/** What the menu of saved views holds: the form first, then the list. */
export function ViewsPanel() {
  const words = useWords()
  const mayKeep = useMay('keepViews')
  return (
    <>
      {mayKeep ? <SaveView /> : <p className={styles.quiet}>{words('views.signIn')}</p>}
      <section aria-label={words('views.all')} className={styles.kept}>
        <ViewsList />
      </section>
    </>
  )
}
