'use client'

import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import type { ComponentProps } from 'react'
import { useFixedArea } from '@/components/filters/fixed-area'
import { keptQuery } from '@/components/layout/kept-query'

/**
 * A link to another screen that takes the present filters along, and the area that the present screen is about.
 * @param href a path without a query
 */
export function KeptLink({ href, ...rest }: Omit<ComponentProps<typeof Link>, 'href'> & { href: string }) {
  return <Link prefetch={false} {...rest} href={href + keptQuery(useSearchParams(), useFixedArea())} />
}
