'use client'
import { plainly } from '@/components/evidence/article-mark'
import { useMay } from '@/components/people/viewer-context'
import styles from '@/components/review/edit/edit.module.css'
import { EDITS, type Edit, editHref } from '@/components/review/edit/edits'
import { useWords } from '@/components/words'

/** The ways to change an activity, each with an address of its own. */
export function EditTabs({ id, current }: { id: string; current: Edit }) {
  const words = useWords()
  const mayVerify = useMay('verify')
  return (
    <nav aria-label={words('edit.ways')} className={styles.tabs}>
      {EDITS.filter((edit) => mayVerify || edit !== 'merge').map((edit) => (
        <a
          key={edit}
          href={editHref(id, edit)}
          aria-current={edit === current ? 'page' : undefined}
          onClick={(event) => plainly(event) && window.history.pushState(null, '', editHref(id, edit))}
        >
          {words(`edit.tab.${edit}`)}
        </a>
      ))}
    </nav>
  )
}
