'use client'
import { type RefObject, useEffect, useState } from 'react'

/** The browser's quiet moment is not waited for longer than this, in milliseconds. */
const LATEST = 2000

/** How far beyond the window something counts as near: half a window's height. */
const AROUND = '50% 0%'

/**
 * Whether a place on the page has come near the window and the browser has had a quiet moment since: the time to fetch
 * what would hold up the first view. Once near, it stays so; never on the server.
 */
export function useNear(place: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (!place.current) return
    let cancel = () => {}
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        observer.disconnect()
        cancel = whenQuiet(() => setNear(true))
      },
      { rootMargin: AROUND },
    )
    observer.observe(place.current)
    return () => {
      observer.disconnect()
      cancel()
    }
  }, [place])
  return near
}

/** Safari has no requestIdleCallback. */
function whenQuiet(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 0)
    return () => clearTimeout(timer)
  }
  const handle = window.requestIdleCallback(work, { timeout: LATEST })
  return () => window.cancelIdleCallback(handle)
}
