'use client'
import { useEffect, useState } from 'react'

const LATEST = 1500

/** True once the browser has nothing more urgent to do: after the first view, for what may come later. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    // Safari has no requestIdleCallback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(() => setIdle(true), 200)
      return () => clearTimeout(timer)
    }
    const handle = window.requestIdleCallback(() => setIdle(true), { timeout: LATEST })
    return () => window.cancelIdleCallback(handle)
  }, [])
  return idle
}
