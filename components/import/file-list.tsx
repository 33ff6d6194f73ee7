'use client'
import { useState } from 'react'
import { FileCard } from '@/components/import/file-card'
import styles from '@/components/import/file-list.module.css'
import { type Job, type JobChange, needsHelp } from '@/components/import/job'
import control from '@/components/layout/control.module.css'
import { useWords } from '@/components/words'

/** Files that open by themselves; of more, a person opens the ones to look at. */
const OPEN_BY_THEMSELVES = 3

/** Every file of the screen with what was found in it, or what became of it. */
export function FileList({ jobs, change }: { jobs: readonly Job[]; change: (change: JobChange) => void }) {
  const words = useWords()
  const left = jobs.filter(
    ({ step }) => step === 'waiting' || step === 'reading' || step === 'queued' || step === 'storing',
  )
  const said = left.length > 0 ? words('import.under', { done: jobs.length - left.length, all: jobs.length }) : ''
  const faulty = jobs.filter(needsHelp)
  const [onlyFaulty, setOnlyFaulty] = useState(false)
  const shown = onlyFaulty && faulty.length > 0 ? faulty : jobs
  return (
    <section aria-label={words('import.files', { count: jobs.length })}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words('import.files', { count: jobs.length })}</h2>
        {left.length > 0 && (
          <progress className={styles.progress} value={jobs.length - left.length} max={jobs.length} aria-label={said} />
        )}
        <span role="status" className={styles.said}>
          {said}
        </span>
        {faulty.length > 0 && faulty.length < jobs.length && (
          <button type="button" className={control.control} onClick={() => setOnlyFaulty(!onlyFaulty)}>
            {words(onlyFaulty ? 'import.showAll' : 'import.onlyFaulty', { count: faulty.length })}
          </button>
        )}
      </div>
      <ul className={styles.list}>
        {shown.map((job) => (
          <li key={job.id}>
            <FileCard job={job} opens={jobs.length <= OPEN_BY_THEMSELVES} change={change} />
          </li>
        ))}
      </ul>
    </section>
  )
}
