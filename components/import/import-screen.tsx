'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { AddBox } from '@/components/import/add-box'
import { AreaNames } from '@/components/import/area-names'
import { BatchFields } from '@/components/import/batch-fields'
import { FileList } from '@/components/import/file-list'
import { ImportBar } from '@/components/import/import-bar'
import styles from '@/components/import/import-screen.module.css'
import { type Given, newJob } from '@/components/import/job'
import { RecentImports } from '@/components/import/recent-imports'
import { useJobs } from '@/components/import/use-jobs'
import { useLeaveWarning } from '@/components/import/use-leave-warning'
import { Card } from '@/components/layout/card'
import { useWords } from '@/components/words'

const NOTHING_GIVEN: Given = { publication: '', date: '', page: '' }

/** How long typing rests before the files are read once more with what was typed. */
const REST_MS = 700

/** From files and pasted texts to articles that wait for review: add, look, import. */
export function ImportScreen({
  publications,
  areas,
}: {
  publications: readonly string[]
  areas: Record<string, string>
}) {
  const words = useWords()
  const router = useRouter()
  const client = useQueryClient()
  const [given, setGiven] = useState(NOTHING_GIVEN)
  const [acceptConfident, setAcceptConfident] = useState(false)
  const { jobs, change } = useJobs(given, acceptConfident)
  const pasted = useRef(0)

  const [isResting, setResting] = useState(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is what starts the rest
  useEffect(() => {
    if (isResting) return
    const timer = setTimeout(() => {
      setResting(true)
      change({ kind: 'readAgain' })
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [given, isResting])

  const isStoring = jobs.some(({ step }) => step === 'queued' || step === 'storing')
  useLeaveWarning(isStoring, words('import.leave'))

  const stored = useDeferredValue(jobs.filter(({ step }) => step === 'stored').length)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file stored is what makes the old answers stale
  useEffect(() => {
    if (stored === 0 || isStoring) return
    void client.invalidateQueries()
    router.refresh()
  }, [stored, isStoring])

  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <Card title={words('import.add')} hint={words('import.formats')}>
          <AddBox
            onText={(text) => {
              pasted.current += 1
              change({
                kind: 'add',
                jobs: [newJob(words('import.pasted', { number: pasted.current, beginning: beginningOf(text) }), text)],
              })
            }}
            onFiles={(files) => change({ kind: 'add', jobs: files.map((file) => newJob(file.name, file)) })}
          />
        </Card>
        <Card title={words('import.about')} hint={words('import.aboutHint')}>
          <BatchFields
            given={given}
            publications={publications}
            disabled={isStoring}
            onChange={(next) => {
              setGiven(next)
              setResting(false)
            }}
          />
        </Card>
      </div>
      {jobs.length > 0 && (
        <>
          <AreaNames value={areas}>
            <FileList jobs={jobs} change={change} />
          </AreaNames>
          <ImportBar
            jobs={jobs}
            isResting={isResting}
            acceptConfident={acceptConfident}
            onAcceptConfident={setAcceptConfident}
            onStore={() => change({ kind: 'store' })}
            onCancel={() => change({ kind: 'cancel' })}
            onClear={() => change({ kind: 'clear' })}
          />
        </>
      )}
      <RecentImports />
    </div>
  )
}

const BEGINNING = 24

/** The first words of a text, to tell it from others. */
function beginningOf(text: string): string {
  const line =
    text
      .replace(/^[\s#]+/, '')
      .split('\n', 1)[0]
      ?.trim() ?? ''
  const characters = [...line]
  return characters.length > BEGINNING ? `${characters.slice(0, BEGINNING).join('')}…` : line
}
