'use client'
import { KeptLink } from '@/components/layout/kept-link'
import type { ComparedRow } from '@/domain/comparison/answers'

/** The name of a row; an area of the list leads to its own page. */
export function AreaName({ row: { key, label, kind } }: { row: Pick<ComparedRow, 'key' | 'label' | 'kind'> }) {
  return kind === null ? label : <KeptLink href={`/areas/${key}`}>{label}</KeptLink>
}
