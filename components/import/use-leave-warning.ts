'use client'
import { useEffect } from 'react'

/** Asks before the page is left, by a link of it or by the browser, as long as something would be cut short. */
export function useLeaveWarning(isRunning: boolean, question: string): void {
  useEffect(() => {
    if (!isRunning) return
    const leave = (event: BeforeUnloadEvent) => event.preventDefault()
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const staysHere = link === null || link.getAttribute('target') === '_blank' || link.hasAttribute('download')
      if (staysHere || window.confirm(question)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', leave)
    document.addEventListener('click', follow, true)
    return () => {
      window.removeEventListener('beforeunload', leave)
      document.removeEventListener('click', follow, true)
    }
  }, [isRunning, question])
}
