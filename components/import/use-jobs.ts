'use client'
import { useEffect, useReducer, useRef } from 'react'
import { AnswerError } from '@/components/fetch-answer'
import { changeJobs, type Given, type Job } from '@/components/import/job'
import { sendImport } from '@/components/import/send-import'
import { useWords } from '@/components/words'

/** Files under way at once: one is sent while the other is read. */
const AT_ONCE = 2

/** The files of the screen. Each that waits is sent in its turn; what goes wrong with one never stops the next. */
export function useJobs(given: Given, acceptConfident: boolean) {
  const words = useWords()
  const [jobs, change] = useReducer(changeJobs, [])
  const running = useRef(new Map<number, AbortController>())

  // What no step of the list asks for any more is given up: a removed file, or one to be read with other dates.
  useEffect(() => {
    for (const [id, controller] of running.current) {
      const step = jobs.find((job) => job.id === id)?.step
      if (step === 'reading' || step === 'storing') continue
      running.current.delete(id)
      controller.abort()
    }
    for (const job of nextOf(jobs, AT_ONCE - running.current.size)) run(job)
  })

  async function run(job: Job) {
    if (running.current.has(job.id)) return
    const dryRun = job.step === 'waiting'
    const at = dryRun ? 'reading' : 'storing'
    const controller = new AbortController()
    running.current.set(job.id, controller)
    change({ kind: 'started', id: job.id, step: at })
    try {
      const answer = await sendImport(job, given, { dryRun, acceptConfident }, controller.signal)
      if (!controller.signal.aborted) {
        running.current.delete(job.id)
        if (dryRun) change({ kind: 'read', id: job.id, answer })
        else change({ kind: 'stored', id: job.id, answer, isAccepted: acceptConfident })
      }
    } catch (error) {
      if (controller.signal.aborted) return
      running.current.delete(job.id)
      const message = error instanceof AnswerError ? error.message : words('import.unreachable')
      change({ kind: 'failed', id: job.id, message, at })
    }
  }
  return { jobs, change }
}

/** Those that are to be stored go before those that are to be read. */
function nextOf(jobs: readonly Job[], places: number): Job[] {
  const queued = jobs.filter(({ step }) => step === 'queued')
  const waiting = jobs.filter(({ step }) => step === 'waiting')
  return [...queued, ...waiting].slice(0, Math.max(0, places))
}
