'use client'
import { type RefObject, useRef, useState } from 'react'
import { setReviewer, useReviewer } from '@/components/review/reviewer'

/** Who changes what is set, and why, as typed beside the button that stores it. */
export interface Author {
  name: string
  nameField: RefObject<HTMLInputElement | null>
  isNameMissing: boolean
  reason: string
  setName: (name: string) => void
  setReason: (reason: string) => void
  /** Asks for the name where there is none. @returns null then */
  sign: () => { by: string; reason: string | null } | null
}

/** The author of a change; the name is remembered from one change to the next. */
export function useAuthor(): Author {
  const reviewer = useReviewer()
  const [typedName, setName] = useState<string | null>(null)
  const name = typedName ?? reviewer ?? ''
  const [isTried, setTried] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const [reason, setReason] = useState('')
  const isNameMissing = name.trim() === ''
  const sign = () => {
    setTried(true)
    if (isNameMissing) {
      nameField.current?.focus()
      return null
    }
    setReviewer(name)
    return { by: name.trim(), reason: reason.trim() || null }
  }
  return { name, nameField, isNameMissing: isTried && isNameMissing, reason, setName, setReason, sign }
}
