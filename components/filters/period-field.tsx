'use client'
import { type SubmitEvent, useId, useState } from 'react'
import { periodFault } from '@/components/filters/check-period'
import styles from '@/components/filters/field.module.css'
import { type Period, PRESETS, periodOfPreset, samePeriod, wholeYear } from '@/components/filters/period-presets'
import control from '@/components/layout/control.module.css'
import { useWords } from '@/components/words'
import { beijingDay } from '@/domain/figures/beijing-clock'
import { periodWords } from '@/domain/statistics/filter-sentence'

const today = () => beijingDay(new Date())

/** The period: usual ones, each year there is data for, or any two dates. */
export function PeriodField({
  filter,
  years,
  change,
}: {
  filter: Period
  years: [number, number] | null
  change: (period: Period) => void
}) {
  const words = useWords()
  const [day] = useState(today)
  const [first, last] = years ?? [0, -1]
  const option = (label: string, period: Period, title?: string) => (
    <button
      key={label}
      type="button"
      className={styles.option}
      aria-pressed={samePeriod(filter, period)}
      title={title}
      onClick={() => change({ from: undefined, to: undefined, ...period })}
    >
      {label}
    </button>
  )
  return (
    <>
      <fieldset className={styles.options}>
        <legend className={styles.hidden}>{words('filter.period.usual')}</legend>
        {PRESETS.map((preset) => {
          const period = periodOfPreset(preset, day)
          return option(words(`filter.period.${preset}`), period, periodWords(period, words))
        })}
      </fieldset>
      <fieldset className={styles.options}>
        <legend className={styles.legend}>{words('filter.period.years')}</legend>
        {Array.from({ length: last - first + 1 }, (_, i) => last - i).map((year) =>
          option(String(year), wholeYear(year)),
        )}
      </fieldset>
      <FreePeriod key={`${filter.from} ${filter.to}`} filter={filter} change={change} />
    </>
  )
}

function FreePeriod({ filter, change }: { filter: Period; change: (period: Period) => void }) {
  const words = useWords()
  const id = useId()
  const [from, setFrom] = useState(filter.from ?? '')
  const [to, setTo] = useState(filter.to ?? '')
  const [fault, setFault] = useState<ReturnType<typeof periodFault>>(null)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = periodFault(from.trim(), to.trim())
    setFault(found)
    if (found === null) change({ from: from.trim() || undefined, to: to.trim() || undefined })
  }
  const input = (value: string, set: (text: string) => void, name: 'from' | 'to') => (
    <label className={styles.date}>
      <span>{words(`filter.period.${name}`)}</span>
      <input
        className={styles.input}
        value={value}
        size={10}
        autoComplete="off"
        placeholder={words('filter.period.example')}
        aria-invalid={fault === 'order' || fault === `${name}Date` || undefined}
        aria-describedby={id}
        onChange={(event) => set(event.target.value)}
      />
    </label>
  )
  return (
    <form onSubmit={submit} noValidate>
      <fieldset className={styles.free}>
        <legend className={styles.legend}>{words('filter.period.free')}</legend>
        {input(from, setFrom, 'from')}
        {input(to, setTo, 'to')}
        <button type="submit" className={control.control}>
          {words('filter.period.apply')}
        </button>
      </fieldset>
      <p id={id} className={fault ? styles.fault : styles.hint} role={fault ? 'alert' : undefined}>
        {words(fault ? `filter.period.fault.${fault}` : 'filter.period.hint')}
      </p>
    </form>
  )
}
