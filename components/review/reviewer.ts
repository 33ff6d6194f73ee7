'use client'
import { useSyncExternalStore } from 'react'

/** Where this computer keeps who decides, until people can sign in. */
const KEPT = 'gongji.reviewer'
export const LONGEST_NAME = 60

const listeners = new Set<() => void>()

function read(): string | null {
  try {
    return window.localStorage.getItem(KEPT)?.trim().slice(0, LONGEST_NAME) || null
  } catch {
    return held
  }
}

/** The name for this visit, where the browser keeps nothing. */
let held: string | null = null

/** Remembers who decides on this computer, for every screen and tab of it. */
export function setReviewer(name: string): void {
  held = name.trim().slice(0, LONGEST_NAME) || null
  try {
    if (held === null) window.localStorage.removeItem(KEPT)
    else window.localStorage.setItem(KEPT, held)
  } catch {
    // A browser that keeps nothing remembers the name as long as the page is open.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** Who decides on this computer; null where nobody has said so yet, and on the server. */
export function useReviewer(): string | null {
  return useSyncExternalStore(subscribe, read, () => null)
}
