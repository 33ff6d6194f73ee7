'use client'
import { Check, ClearField } from '@/components/filters/choice-field'
import styles from '@/components/filters/field.module.css'
import { useWords } from '@/components/words'
import type { Area } from '@/domain/statistics/answers'
import type { AreaCode, AreaKind } from '@/domain/vocabulary'

const GROUPS = {
  districts: ['district'],
  others: ['economic-zone', 'citywide', 'outside'],
} as const satisfies Record<string, readonly AreaKind[]>

/** The areas in their groups; each group can be ticked as a whole. None ticked means all. */
export function AreaField({
  areas,
  chosen,
  nameOf,
  toggle,
  clear,
}: {
  areas: Area[]
  chosen: readonly AreaCode[]
  nameOf: (code: string) => string
  toggle: (codes: AreaCode[], on: boolean) => void
  clear: () => void
}) {
  const words = useWords()
  return (
    <>
      {Object.entries(GROUPS).map(([group, kinds]) => {
        const codes = areas.filter((area) => (kinds as readonly string[]).includes(area.kind)).map(({ code }) => code)
        const all = codes.every((code) => chosen.includes(code))
        const label = words(`filter.areas.${group}`)
        return (
          <fieldset key={group} className={styles.field} aria-label={label}>
            <div className={styles.head}>
              <span className={styles.legend}>{label}</span>
              <button type="button" className={styles.text} onClick={() => toggle(codes, !all)}>
                {words(all ? 'filter.areas.none' : 'filter.areas.all', { group: label })}
              </button>
            </div>
            <div className={styles.columns}>
              {codes.map((code) => (
                <Check key={code} checked={chosen.includes(code)} onChange={(on) => toggle([code], on)}>
                  {nameOf(code)}
                </Check>
              ))}
            </div>
          </fieldset>
        )
      })}
      <ClearField label={words('filter.label.area')} active={chosen.length > 0} clear={clear} />
    </>
  )
}
