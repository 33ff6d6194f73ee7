'use client'
import type { ComponentProps, MouseEvent } from 'react'

/**
 * A link to another state of the present screen. The browser changes its address without asking the server, which would
 * answer with the same page; without JavaScript, or into a new tab, it is a link like any other.
 */
export function StateLink({ href, ...rest }: Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { href: string }) {
  return <a {...rest} href={href} onClick={(event) => follow(event, href)} />
}

function follow(event: MouseEvent, href: string) {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  window.history.pushState(null, '', href)
}
