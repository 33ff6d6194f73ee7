'use client'
import dynamic from 'next/dynamic'
import { startTransition, useMemo, useOptimistic } from 'react'
import styles from '@/components/filters/filter-bar.module.css'
import { FilterChips } from '@/components/filters/filter-chip-row'
import {
  FIELDS,
  type FilterField,
  type FilterNames,
  fieldValue,
  isSet,
  MAIN_FIELDS,
  MORE_FIELDS,
} from '@/components/filters/filter-fields'
import { FilterMenu } from '@/components/filters/filter-menu'
import { FilterSheet } from '@/components/filters/filter-sheet'
import { SearchBox } from '@/components/filters/search-box'
import { type FilterChange, useFilter } from '@/components/filters/use-filter'
import { useLang, useWords } from '@/components/words'
import type { Area } from '@/domain/statistics/answers'

/** What the open lists of the filter can be set to; as db/queries/filter-choices.ts answers it. */
export interface FilterChoices {
  series: string[]
  organisers: string[]
  publications: string[]
  years: [number, number] | null
}

const loadFieldInput = () => import('@/components/filters/field-input')
const FieldInput = dynamic(() => loadFieldInput().then((module) => module.FieldInput), { ssr: false })

/**
 * The filters of a screen: a button for each of the usual ones with what it is set to, the others behind one more, a
 * search box, and below them what is set, each to be taken away by itself. On a phone one button opens them all.
 * @param omit fields that the screen sets in a way of its own
 */
export function FilterBar({
  choices,
  areas,
  omit = [],
}: {
  choices: FilterChoices
  areas: Area[]
  omit?: readonly FilterField[]
}) {
  const words = useWords()
  const lang = useLang()
  const { filter: settled, setFilter } = useFilter()
  // A ticked box shows its tick at once, even while the charts still draw.
  const [filter, show] = useOptimistic(settled)
  const change = (wanted: FilterChange) => startTransition(() => show(setFilter(wanted)))
  const names = useMemo<FilterNames>(() => {
    const areaNames = new Map(areas.map((area) => [area.code, lang === 'en' ? area.en : area.zh]))
    return { words, areaName: (code) => areaNames.get(code) ?? code }
  }, [areas, lang, words])

  const label = (field: FilterField) => words(`filter.label.${field}`)
  const input = (field: FilterField) => <FieldInput key={field} {...{ field, filter, change, choices, areas, names }} />
  const shown = (fields: readonly FilterField[]) => fields.filter((field) => !omit.includes(field))
  const set = (fields: readonly FilterField[]) => shown(fields).filter((field) => isSet(field, filter)).length

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only fetches early what a press of one of its buttons shows
    <div className={styles.filters} onPointerEnter={loadFieldInput} onFocus={loadFieldInput}>
      <div className={styles.bar}>
        <FilterSheet count={set(FIELDS)}>
          {shown(FIELDS).map((field) => (
            <details key={field} className={styles.section} open={field === 'period'}>
              <summary>
                <span>{label(field)}</span>
                <span className={styles.value}>{fieldValue(field, filter, names)}</span>
              </summary>
              {input(field)}
            </details>
          ))}
        </FilterSheet>
        <div className={styles.menus}>
          {shown(MAIN_FIELDS).map((field) => (
            <FilterMenu
              key={field}
              label={label(field)}
              value={fieldValue(field, filter, names)}
              active={isSet(field, filter)}
            >
              {input(field)}
            </FilterMenu>
          ))}
          <FilterMenu
            label={words('filter.more')}
            value={set(MORE_FIELDS) > 0 ? String(set(MORE_FIELDS)) : ''}
            active={set(MORE_FIELDS) > 0}
            wide
          >
            {shown(MORE_FIELDS).map((field) => (
              <div key={field} className={styles.group}>
                {/* The fieldset within says its name. */}
                <p aria-hidden="true">{label(field)}</p>
                {input(field)}
              </div>
            ))}
          </FilterMenu>
        </div>
        <SearchBox />
      </div>
      <FilterChips filter={filter} names={names} omit={omit} />
    </div>
  )
}
