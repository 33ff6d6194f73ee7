'use client'
import type { ReactNode } from 'react'
import { plainly } from '@/components/evidence/article-mark'
import type { ItemKey } from '@/components/review/queries'
import { reviewHref } from '@/components/review/review-address'

/** A link to another item of the queue, or to the queue itself. */
export function ItemLink({
  to,
  onOpen,
  children,
  ...rest
}: {
  to: ItemKey | null
  onOpen: (key: ItemKey | null) => void
  children: ReactNode
  id?: string
  className?: string
  rel?: string
  'aria-keyshortcuts'?: string
}) {
  return (
    <a {...rest} href={reviewHref(to)} onClick={(event) => plainly(event) && onOpen(to)}>
      {children}
    </a>
  )
}
