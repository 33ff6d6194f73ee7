'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AnswerError } from '@/components/fetch-answer'
import { settingsQuery } from '@/components/settings/settings-query'
import type { SettingsAnswer } from '@/domain/settings/answers'

type Parts = Pick<SettingsAnswer, 'bulletin' | 'denominators'>

/** How the last attempt to store ended. */
export type Outcome =
  | { kind: 'none' | 'saving' | 'saved' | 'unreachable' }
  | { kind: 'conflict' | 'refused'; message: string }

/**
 * Stores one part of the settings. Where somebody else was first, what is set now is read, so that the next attempt is in
 * sight of it.
 * @param part what of the settings is stored
 * @param put stores it, and gives what is in force then
 */
export function useSaving<Request, Part extends keyof Parts>(
  part: Part,
  put: (request: Request) => Promise<Parts[Part]>,
) {
  const client = useQueryClient()
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  /** @returns whether it was stored */
  const save = async (request: Request): Promise<boolean> => {
    setOutcome({ kind: 'saving' })
    try {
      const state = await put(request)
      client.setQueryData(settingsQuery.queryKey, (old) => old && { ...old, revision: state.version, [part]: state })
      // Whatever was counted by them, or says at which revision it was read, is old now.
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'settings', refetchType: 'none' })
      setOutcome({ kind: 'saved' })
      return true
    } catch (error) {
      const isConflict = error instanceof AnswerError && error.status === 409
      if (isConflict) await client.invalidateQueries({ queryKey: settingsQuery.queryKey })
      if (error instanceof AnswerError)
        setOutcome({ kind: isConflict ? 'conflict' : 'refused', message: error.message })
      else setOutcome({ kind: 'unreachable' })
      return false
    }
  }
  return { outcome, save, forget: () => setOutcome({ kind: 'none' }) }
}
