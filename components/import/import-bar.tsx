'use client'
import Link from 'next/link'
import styles from '@/components/import/import-bar.module.css'
import { isReady, type Job } from '@/components/import/job'
import { sumCounts } from '@/components/import/job-counts'
import control from '@/components/layout/control.module.css'
import { useMay } from '@/components/people/viewer-context'
import { useWords } from '@/components/words'

/** What is accepted at once by who may verify, and the button that stores everything ready; then what was stored. */
export function ImportBar({
  jobs,
  isResting,
  acceptConfident,
  onAcceptConfident,
  onStore,
  onCancel,
  onClear,
}: {
  jobs: readonly Job[]
  isResting: boolean
  acceptConfident: boolean
  onAcceptConfident: (accept: boolean) => void
  onStore: () => void
  onCancel: () => void
  onClear: () => void
}) {
  const words = useWords()
  const mayVerify = useMay('verify')
  const ready = jobs.filter(isReady)
  const isReading = jobs.some(({ step }) => step === 'waiting' || step === 'reading') || !isResting
  const isStoring = jobs.some(({ step }) => step === 'queued' || step === 'storing')
  const results = jobs.flatMap(({ result }) => (result && !result.files[0]?.again ? [result] : []))
  return (
    <div className={styles.bar}>
      {results.length > 0 && !isStoring && (
        <p className={styles.done} role="status">
          <strong>{words('import.summary', { ...sumCounts(results), files: results.length })}</strong>{' '}
          <Link href="/review" prefetch={false}>
            {words('import.toQueue')}
          </Link>
        </p>
      )}
      {mayVerify && (
        <label className={styles.accept}>
          <input
            type="checkbox"
            checked={acceptConfident}
            disabled={isStoring}
            onChange={(event) => onAcceptConfident(event.target.checked)}
          />
          <span>
            <span>{words('import.acceptConfident')}</span>
            <span className={styles.hint}>{words('import.acceptMeans')}</span>
          </span>
        </label>
      )}
      <div className={styles.actions}>
        {isStoring ? (
          <button type="button" className={control.control} onClick={onCancel}>
            {words('import.cancel')}
          </button>
        ) : (
          <button type="button" className={control.control} onClick={onClear}>
            {words('import.clear')}
          </button>
        )}
        <button
          type="button"
          className={control.primary}
          disabled={isStoring || isReading || ready.length === 0}
          onClick={onStore}
        >
          {isStoring
            ? words('import.storing')
            : isReading
              ? words('import.reading')
              : words('import.store', {
                  files: ready.length,
                  ...sumCounts(ready.flatMap(({ preview }) => preview ?? [])),
                })}
        </button>
      </div>
    </div>
  )
}
