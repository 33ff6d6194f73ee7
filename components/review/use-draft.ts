'use client'
import { useState } from 'react'

/**
 * What is typed into a form. It is kept until it is stored or thrown away, even while the form is closed, so that a
 * conflict or a slip loses nothing.
 */
export function useDraft<Draft>(
  drafts: Map<string, unknown>,
  key: string,
  initial: Draft,
): [draft: Draft, change: (part: Partial<Draft>) => void, forget: () => void] {
  const [draft, setDraft] = useState(() => (drafts.get(key) as Draft | undefined) ?? initial)
  const change = (part: Partial<Draft>) =>
    setDraft((before) => {
      const after = { ...before, ...part }
      drafts.set(key, after)
      return after
    })
  return [draft, change, () => drafts.delete(key)]
}
