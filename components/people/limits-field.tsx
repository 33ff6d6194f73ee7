'use client'
import styles from '@/components/people/people.module.css'
import { useWords } from '@/components/words'
import type { Limits } from '@/domain/people/limits'
import type { AreaCode } from '@/domain/vocabulary'

/** An area that somebody can be limited to, with its streets. */
export interface AreaChoice {
  code: AreaCode
  name: string
  streets: { key: string; name: string }[]
}

/** Where somebody works: everywhere, or in the areas and streets that are ticked. */
export function LimitsField({
  areas,
  value,
  onChange,
}: {
  areas: readonly AreaChoice[]
  value: Limits | null
  onChange: (limits: Limits | null) => void
}) {
  const words = useWords()
  const chosen = value ?? { areas: [], streets: [] }
  const toggle = <Item extends string>(list: readonly Item[], item: Item, on: boolean) =>
    on ? [...list, item] : list.filter((each) => each !== item)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{words('people.limits')}</legend>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={value === null}
          onChange={(event) => onChange(event.target.checked ? null : { areas: [], streets: [] })}
        />
        {words('people.everywhere')}
      </label>
      {value !== null && (
        <div className={styles.areas}>
          {areas.map(({ code, name, streets }) => {
            const own = streets.filter(({ key }) => chosen.streets.includes(key)).length
            return (
              <div key={code}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.areas.includes(code)}
                    onChange={(event) =>
                      onChange({ ...chosen, areas: toggle(chosen.areas, code, event.target.checked) })
                    }
                  />
                  {name}
                </label>
                {streets.length > 0 && !chosen.areas.includes(code) && (
                  <details open={own > 0 || undefined}>
                    <summary>{words('people.streetsOf', { area: name, count: own })}</summary>
                    <div className={styles.streets}>
                      {streets.map(({ key, name: street }) => (
                        <label key={key}>
                          <input
                            type="checkbox"
                            checked={chosen.streets.includes(key)}
                            onChange={(event) =>
                              onChange({ ...chosen, streets: toggle(chosen.streets, key, event.target.checked) })
                            }
                          />
                          {street}
                        </label>
                      ))}
                    </div>
                  </details>
                )}
              </div>
            )
          })}
        </div>
      )}
    </fieldset>
  )
}
