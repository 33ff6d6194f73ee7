'use client'
import { useId } from 'react'
import form from '@/components/review/form.module.css'
import styles from '@/components/settings/denominators/denominators.module.css'
import { readValue, sumOf, type TypedDenominator, writeValue } from '@/components/settings/denominators/draft'
import { useLang, useWords } from '@/components/words'
import type { Denominator } from '@/domain/settings/denominators-schema'
import type { Area } from '@/domain/statistics/answers'
import type { AreaCode } from '@/domain/vocabulary'

/** The number of each area, empty where it has none. */
export function AreaValues({
  areas,
  typed,
  stored,
  faulty,
  isDisabled,
  onChange,
}: {
  areas: readonly Area[]
  typed: TypedDenominator
  /** As it is set; undefined for a new one. */
  stored: Denominator | undefined
  faulty: readonly AreaCode[]
  isDisabled: boolean
  onChange: (area: AreaCode, typed: string) => void
}) {
  const words = useWords()
  const lang = useLang()
  const id = useId()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words('dimension.area')}</th>
          <th scope="col" className={styles.number}>
            {words('denominators.form.value')}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {areas.map(({ code, zh, en }) => {
          const name = lang === 'en' ? en : zh
          const value = typed.values[code] ?? ''
          const was = stored?.values[code]
          const isWrong = faulty.includes(code)
          const isChanged = stored !== undefined && readValue(value) !== (was ?? null)
          const said = isWrong
            ? words('denominators.form.badValue')
            : isChanged
              ? words('denominators.form.was', {
                  value: was === undefined ? words('denominators.form.none') : writeValue(was),
                })
              : null
          return (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td className={styles.number}>
                <input
                  className={form.input}
                  inputMode="decimal"
                  autoComplete="off"
                  maxLength={20}
                  disabled={isDisabled}
                  aria-label={words('denominators.form.valueOf', { area: name })}
                  aria-invalid={isWrong || undefined}
                  aria-describedby={said ? `${id}-${code}` : undefined}
                  placeholder={words('denominators.form.none')}
                  value={value}
                  onChange={(event) => onChange(code, event.target.value)}
                />
              </td>
              <td className={styles.said}>
                {said && (
                  <span id={`${id}-${code}`} className={isWrong ? form.fault : styles.changed}>
                    {said}
                  </span>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words('denominators.form.total')}</th>
          <td className={styles.number}>{writeValue(sumOf(typed))}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}
