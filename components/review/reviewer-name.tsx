'use client'
import { useViewer } from '@/components/people/viewer-context'
import styles from '@/components/review/reviewer-name.module.css'
import { useWords } from '@/components/words'

/** As whom decisions are stored. */
export function ReviewerName() {
  const words = useWords()
  const { person } = useViewer()
  return person && <span className={styles.name}>{words('reviewing.reviewer', { name: person.name })}</span>
}
