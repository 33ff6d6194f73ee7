'use client'
import { useState } from 'react'

/** Why something that is set is changed, as typed beside the button that stores it; who does it is who is signed in. */
export interface Author {
  reason: string
  setReason: (reason: string) => void
  sign: () => { reason: string | null }
}

export function useAuthor(): Author {
  const [reason, setReason] = useState('')
  return { reason, setReason, sign: () => ({ reason: reason.trim() || null }) }
}
