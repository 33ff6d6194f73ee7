'use client'
import { useRef, useState } from 'react'
import { AnswerError } from '@/components/fetch-answer'
import { useWords } from '@/components/words'

/** How a download stands: nothing asked for, under way with what has come so far, or failed and why. */
export type DownloadState =
  | { phase: 'idle' }
  | { phase: 'working'; bytes: number }
  | { phase: 'failed'; message: string }

/** One download at a time, which can be given up. */
export function useDownload() {
  const words = useWords()
  const [state, setState] = useState<DownloadState>({ phase: 'idle' })
  const current = useRef<AbortController>(null)

  async function start(address: string, onSaved: () => void): Promise<void> {
    current.current?.abort()
    const mine = new AbortController()
    current.current = mine
    /** A download that was given up, or that another one took the place of, says nothing more. */
    const say = (next: DownloadState) => current.current === mine && setState(next)
    say({ phase: 'working', bytes: 0 })
    try {
      const { saveFile } = await import('@/components/download/save-file')
      await saveFile(address, mine.signal, (bytes) => say({ phase: 'working', bytes }))
      say({ phase: 'idle' })
      onSaved()
    } catch (error) {
      say({ phase: 'failed', message: error instanceof AnswerError ? error.message : words('download.broken') })
    }
  }

  function cancel(): void {
    current.current?.abort()
    current.current = null
    setState({ phase: 'idle' })
  }

  return { state, start, cancel }
}
