'use client'
import type { BarRow } from '@/components/charts/area-rows'
import { KeptLink } from '@/components/layout/kept-link'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { Dimension } from '@/domain/vocabulary'

/** What a row of a breakdown is called; an area's name leads to its own page. */
export function RowName({ by, row }: { by: Dimension; row: BarRow }) {
  if (by !== 'area' || row.key === UNKNOWN) return row.label
  return <KeptLink href={`/areas/${row.key}`}>{row.label}</KeptLink>
}
