'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { StateLink } from '@/components/charts/state-link'
import styles from '@/components/filters/filter-chip-row.module.css'
import { chipsOf } from '@/components/filters/filter-chips'
import type { FilterField, FilterNames } from '@/components/filters/filter-fields'
import { filterHref } from '@/components/filters/filter-href'
import { useWords } from '@/components/words'
import { type Filter, WHOLE } from '@/domain/statistics/filter'

/** What the filter is narrowed by, each part a link to the screen without it. */
export function FilterChips({
  filter,
  names,
  omit,
}: {
  filter: Filter
  names: FilterNames
  omit: readonly FilterField[]
}) {
  const words = useWords()
  const path = usePathname()
  const params = useSearchParams()
  const chips = chipsOf(filter, names).filter(({ field }) => !omit.some((each) => each === field))
  if (chips.length === 0) return null
  const href = (next: Filter) => filterHref(path, new URLSearchParams(params), next)
  return (
    <ul className={styles.chips} aria-label={words('filter.set')}>
      {chips.map(({ field, value, without }) => {
        const label = words(`filter.label.${field}`)
        return (
          <li key={`${field} ${value}`}>
            <StateLink
              href={href(without)}
              className={styles.chip}
              aria-label={words('filter.remove', { what: `${label} ${value}` })}
            >
              <span className={styles.label}>{label}</span> <span className={styles.value}>{value}</span>
              <span aria-hidden="true">×</span>
            </StateLink>
          </li>
        )
      })}
      <li>
        <StateLink href={href(WHOLE)} className={styles.clear}>
          {words('filter.clear')}
        </StateLink>
      </li>
    </ul>
  )
}
