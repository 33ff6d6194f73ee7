'use client'
import { type SubmitEvent, useId, useState } from 'react'
import type { CompareView } from '@/components/compare/compare-view'
import { periodFault } from '@/components/filters/check-period'
import styles from '@/components/filters/field.module.css'
import control from '@/components/layout/control.module.css'
import { useWords } from '@/components/words'

/** Any period to compare with, its two ends typed. */
export function OwnPeriod({
  period,
  change,
}: {
  period: { from: string; to: string } | null
  change: (wanted: Partial<CompareView>) => void
}) {
  const words = useWords()
  const id = useId()
  const [from, setFrom] = useState(period?.from ?? '')
  const [to, setTo] = useState(period?.to ?? '')
  const [fault, setFault] = useState<string | null>(null)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const [first, last] = [from.trim(), to.trim()]
    const found = first === '' || last === '' ? 'both' : periodFault(first, last)
    setFault(found)
    if (found === null) change({ against: `${first}/${last}` })
  }
  const input = (name: 'from' | 'to', value: string, set: (text: string) => void) => (
    <label className={styles.date}>
      <span>{words(`filter.period.${name}`)}</span>
      <input
        className={styles.input}
        value={value}
        size={10}
        autoComplete="off"
        placeholder={words('filter.period.example')}
        aria-invalid={fault === 'order' || fault === 'both' || fault === `${name}Date` || undefined}
        aria-describedby={id}
        onChange={(event) => set(event.target.value)}
      />
    </label>
  )
  const said = fault === 'both' ? words('compare.against.both') : fault && words(`filter.period.fault.${fault}`)
  return (
    <form onSubmit={submit} noValidate>
      <fieldset className={styles.free}>
        <legend className={styles.legend}>{words('compare.against.own')}</legend>
        {input('from', from, setFrom)}
        {input('to', to, setTo)}
        <button type="submit" className={control.control}>
          {words('filter.period.apply')}
        </button>
      </fieldset>
      <p id={id} className={said ? styles.fault : styles.hint} role={said ? 'alert' : undefined}>
        {said ?? words('compare.against.ownHint')}
      </p>
    </form>
  )
}
