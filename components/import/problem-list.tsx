'use client'
import styles from '@/components/import/file-card.module.css'
import { useWords } from '@/components/words'
import type { ImportProblem } from '@/domain/review/import-answer'

const SHOWN = 10

/** What is wrong with a file, in words, and where in it. */
export function ProblemList({ problems }: { problems: readonly ImportProblem[] }) {
  const words = useWords()
  if (problems.length === 0) return null
  return (
    <ul className={styles.problems}>
      {problems.slice(0, SHOWN).map(({ code, where, message }) => (
        <li key={`${code} ${where}`}>
          {where !== null && !message.includes(where) && <span lang="zh-CN">{where}: </span>}
          {message}
        </li>
      ))}
      {problems.length > SHOWN && <li>{words('import.moreProblems', { count: problems.length - SHOWN })}</li>}
    </ul>
  )
}
