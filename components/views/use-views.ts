'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AnswerError } from '@/components/fetch-answer'
import { viewsQuery } from '@/components/views/views-query'
import { useLang, useWords } from '@/components/words'
import type { View } from '@/domain/settings/saved-view'

/** What changes saved views, and how the last change ended; afterwards the list is read anew. */
export function useViewChanges() {
  const client = useQueryClient()
  const words = useWords()
  const lang = useLang()
  const [said, setSaid] = useState<{ text: string; failed: boolean } | null>(null)
  /** @returns the view as it is now, or null where nothing was stored */
  const run = async (work: () => Promise<View>, done: string): Promise<View | null> => {
    try {
      const view = await work()
      setSaid({ text: done, failed: false })
      return view
    } catch (error) {
      setSaid({ text: error instanceof AnswerError ? error.message : words('views.unreachable'), failed: true })
      return null
    } finally {
      await client.invalidateQueries({ queryKey: viewsQuery(lang).queryKey })
    }
  }
  return { said, run, say: (text: string) => setSaid({ text, failed: false }) }
}
