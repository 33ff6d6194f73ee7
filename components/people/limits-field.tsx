'use client'
import { useId, useState } from 'react'
import { type AreaChoice, areasFound } from '@/components/people/areas-found'
import styles from '@/components/people/people.module.css'
import { useWords } from '@/components/words'
import type { Limits } from '@/domain/people/limits'
import { limitsInWords } from '@/domain/people/limits-in-words'

const NONE: Limits = { areas: [], streets: [] }

/** Where somebody works: everywhere, or in the areas and streets that are ticked. */
export function LimitsField({
  areas,
  value,
  fault,
  onChange,
}: {
  areas: readonly AreaChoice[]
  value: Limits | null
  fault: string | null
  onChange: (limits: Limits | null) => void
}) {
  const words = useWords()
  const id = useId()
  const [typed, setTyped] = useState('')
  const chosen = value ?? NONE
  const found = areasFound(areas, typed)
  const areaName = (code: string) => areas.find((area) => area.code === code)?.name ?? code
  const inWords = limitsInWords(value, areaName, words)
  return (
    <fieldset className={styles.group} aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend className={styles.label}>{words('people.limits')}</legend>
      {[true, false].map((isEverywhere) => (
        <label key={String(isEverywhere)} className={styles.check}>
          <input
            type="radio"
            name={`${id}-where`}
            checked={(value === null) === isEverywhere}
            onChange={() => onChange(isEverywhere ? null : NONE)}
          />
          {words(isEverywhere ? 'people.everywhere' : 'people.onlyIn')}
        </label>
      ))}
      {value !== null && (
        <div className={styles.limits}>
          <input
            type="search"
            className={styles.input}
            aria-label={words('people.findStreet')}
            placeholder={words('people.findStreet')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
          <div className={styles.areas}>
            {found.map((area) => (
              <AreaTicks
                key={area.code}
                area={area}
                isSought={typed.trim() !== ''}
                value={chosen}
                onChange={onChange}
              />
            ))}
            {found.length === 0 && <p className={styles.hint}>{words('people.noStreet', { text: typed.trim() })}</p>}
          </div>
          <p className={styles.hint} aria-live="polite">
            {inWords ? words('people.chosen', { limits: inWords }) : words('people.noneChosen')}
          </p>
        </div>
      )}
      {fault && (
        <span id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </span>
      )}
    </fieldset>
  )
}

/** An area to tick, and its streets where the area as a whole is not. */
function AreaTicks({
  area: { code, name, streets },
  isSought,
  value,
  onChange,
}: {
  area: AreaChoice
  isSought: boolean
  value: Limits
  onChange: (limits: Limits) => void
}) {
  const words = useWords()
  const [wasOpen, setOpen] = useState(false)
  const own = streets.filter(({ key }) => value.streets.includes(key)).length
  const isWhole = value.areas.includes(code)
  const tickArea = (on: boolean) => {
    const others = value.areas.filter((each) => each !== code)
    const streetsLeft = value.streets.filter((key) => !key.startsWith(`${code}:`))
    onChange(on ? { areas: [...others, code], streets: streetsLeft } : { ...value, areas: others })
  }
  const tickStreet = (key: string, on: boolean) => {
    const others = value.streets.filter((each) => each !== key)
    onChange({ ...value, streets: on ? [...others, key] : others })
  }
  return (
    <div>
      <label>
        <input type="checkbox" checked={isWhole} onChange={(event) => tickArea(event.target.checked)} />
        {name}
      </label>
      {streets.length > 0 && !isWhole && (
        <details open={isSought || wasOpen} onToggle={(event) => !isSought && setOpen(event.currentTarget.open)}>
          <summary>{words('people.streetsOf', { area: name, count: own })}</summary>
          <div className={styles.streets}>
            {streets.map(({ key, name: street }) => (
              <label key={key}>
                <input
                  type="checkbox"
                  checked={value.streets.includes(key)}
                  onChange={(event) => tickStreet(key, event.target.checked)}
                />
                {street}
              </label>
            ))}
          </div>
        </details>
      )}
    </div>
  )
}
