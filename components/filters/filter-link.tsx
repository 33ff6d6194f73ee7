'use client'
import type { ComponentProps, MouseEvent } from 'react'

/**
 * A link to the present screen in another state. The state lives in the address, so it changes without asking the server
 * for the page again; without scripts, or in a new tab, it is an ordinary link.
 */
export function FilterLink({ href, onClick, ...rest }: ComponentProps<'a'> & { href: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    window.history.pushState(null, '', href)
  }
  return <a {...rest} href={href} onClick={follow} />
}
