'use client'
import { usePathname } from 'next/navigation'
import { startTransition, useOptimistic } from 'react'
import { StateLink } from '@/components/charts/state-link'
import { similarAreas, withAreas } from '@/components/compare/area-choice'
import styles from '@/components/compare/area-picker.module.css'
import { useCompareView } from '@/components/compare/use-comparison'
import { AreaField } from '@/components/filters/area-field'
import chips from '@/components/filters/filter-chip-row.module.css'
import { filterHref } from '@/components/filters/filter-href'
import { FilterMenu } from '@/components/filters/filter-menu'
import { type FilterChange, useFilter } from '@/components/filters/use-filter'
import { useLang, useWords } from '@/components/words'
import type { Area } from '@/domain/statistics/answers'
import type { AreaCode } from '@/domain/vocabulary'

/** The areas that stand side by side: a menu of all in their groups, and each chosen one to be taken away. */
export function AreaPicker({ areas }: { areas: Area[] }) {
  const words = useWords()
  const lang = useLang()
  const path = usePathname()
  const { params } = useCompareView()
  const { filter: settled, setFilter } = useFilter()
  // A ticked box shows its tick at once, even while the tables still draw.
  const [filter, show] = useOptimistic(settled)
  const choose = (change: FilterChange) => startTransition(() => show(setFilter(change)))
  const chosen = filter.area ?? []
  const area = (code: string) => areas.find((each) => each.code === code)
  const nameOf = (code: string) => (lang === 'en' ? area(code)?.en : area(code)?.zh) ?? code
  const shortOf = (code: string) => (lang === 'en' ? area(code)?.en : area(code)?.short) ?? code
  const href = (next: AreaCode[] | undefined) => filterHref(path, params, { ...filter, area: next })
  const districts = areas.filter(({ kind }) => kind === 'district').map(({ code }) => code)
  const [only, ...others] = chosen
  const similar = only === undefined ? [] : similarAreas(areas, only)
  return (
    <div className={styles.picker}>
      <FilterMenu
        label={words('filter.label.area')}
        value={
          only === undefined
            ? words('compare.areas.all', { count: areas.length })
            : words('compare.areas.chosen', { count: chosen.length })
        }
        active={only !== undefined}
      >
        <AreaField
          areas={areas}
          chosen={chosen}
          nameOf={nameOf}
          toggle={(codes, on) => choose((present) => ({ area: withAreas(present.area ?? [], codes, on) }))}
          clear={() => choose({ area: undefined })}
        />
      </FilterMenu>
      {only === undefined ? (
        <StateLink href={href(districts)} className={styles.link}>
          {words('compare.areas.districts', { count: districts.length })}
        </StateLink>
      ) : (
        <>
          <ul className={`${chips.chips} ${styles.chips}`} aria-label={words('compare.areas.label')}>
            {chosen.map((code) => (
              <li key={code}>
                <StateLink
                  href={href(withAreas(chosen, [code], false))}
                  className={chips.chip}
                  aria-label={words('filter.remove', { what: shortOf(code) })}
                >
                  <span className={chips.value}>{shortOf(code)}</span>
                  <span aria-hidden="true">×</span>
                </StateLink>
              </li>
            ))}
          </ul>
          <StateLink href={href(undefined)} className={styles.link}>
            {words('compare.areas.clear')}
          </StateLink>
        </>
      )}
      {only !== undefined && others.length === 0 && (
        <p className={styles.one} role="status">
          <strong>{words('compare.areas.one', { area: nameOf(only) })}</strong>
          {similar.length > 0 && <span>{words('compare.areas.similar')}</span>}
          {similar.map(({ code }) => (
            <StateLink key={code} href={href(withAreas(chosen, [code], true))} className={styles.suggestion}>
              ＋ {shortOf(code)}
            </StateLink>
          ))}
          <StateLink href={href(districts)} className={styles.suggestion}>
            {words('compare.areas.districts', { count: districts.length })}
          </StateLink>
        </p>
      )}
    </div>
  )
}
