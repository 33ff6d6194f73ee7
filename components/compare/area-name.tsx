'use client'
import { shortAreaName } from '@/components/charts/area-rows'
import { KeptLink } from '@/components/layout/kept-link'
import { useLang } from '@/components/words'
import type { ComparedRow } from '@/domain/comparison/answers'
import type { Area } from '@/domain/statistics/answers'

/** The name of a row in little space; an area of the list leads to its own page. */
export function AreaName({
  row: { key, label, kind },
  areas,
}: {
  row: Pick<ComparedRow, 'key' | 'label' | 'kind'>
  areas: readonly Area[]
}) {
  const name = shortAreaName(areas, useLang())({ key, label })
  if (kind === null) return name
  return (
    <KeptLink href={`/areas/${key}`} title={label}>
      {name}
    </KeptLink>
  )
}
