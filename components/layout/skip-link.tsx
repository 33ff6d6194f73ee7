'use client'
import type { MouseEvent, ReactNode } from 'react'

/**
 * Leads past the navigation to the screen's content. The address stays as it is: a fragment in it would draw the focus
 * there again whenever the reader comes back to this state.
 */
export function SkipLink({ className, children }: { className: string; children: ReactNode }) {
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    document.getElementById('main')?.focus()
  }
  return (
    // biome-ignore lint/a11y/useValidAnchor: a link without scripts, and with them a link that keeps the address
    <a href="#main" className={className} onClick={skip}>
      {children}
    </a>
  )
}
