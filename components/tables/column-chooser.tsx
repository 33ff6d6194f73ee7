'use client'

import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { StateLink } from '@/components/charts/state-link'
import control from '@/components/layout/control.module.css'
import { ACTIVITY_COLUMNS, type ActivityColumn, REQUIRED_COLUMN } from '@/components/tables/activity-columns'
import { columnName } from '@/components/tables/activity-head'
import styles from '@/components/tables/column-chooser.module.css'
import { tableHref } from '@/components/tables/table-state'
import { useWords } from '@/components/words'
import type { Realisation } from '@/domain/vocabulary'

/** Which columns the table shows. The choice is in the address; without JavaScript it is a form that is sent. */
export function ColumnChooser({
  shown,
  params,
  realisation,
}: {
  shown: readonly ActivityColumn[]
  params: URLSearchParams
  realisation: Realisation
}) {
  const words = useWords()
  // What was ticked stands at once; the table follows when the new address has come round.
  const [ticked, setTicked] = useState({ shown, columns: shown })
  const columns = ticked.shown === shown ? ticked.columns : shown
  function toggle(column: ActivityColumn, on: boolean) {
    const next = ACTIVITY_COLUMNS.filter((each) => (each === column ? on : columns.includes(each)))
    setTicked({ shown, columns: next })
    window.history.replaceState(null, '', tableHref(new URLSearchParams(window.location.search), { columns: next }))
  }
  return (
    <details className={styles.chooser} onKeyDown={closeOnEscape} onBlur={closeOnLeaving}>
      <summary className={control.control}>{words('table.columns')}</summary>
      <form className={styles.panel}>
        {[...params]
          .filter(([key]) => key !== 'columns')
          .map(([key, value]) => (
            <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
          ))}
        <fieldset className={styles.choices}>
          <legend>{words('table.columnsLegend')}</legend>
          {ACTIVITY_COLUMNS.filter((column) => column !== REQUIRED_COLUMN).map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                name="columns"
                value={column}
                checked={columns.includes(column)}
                onChange={(event) => toggle(column, event.currentTarget.checked)}
              />
              {columnName(column, realisation, words)}
            </label>
          ))}
        </fieldset>
        <StateLink href={tableHref(params, { columns: null })}>{words('table.usualColumns')}</StateLink>
        <noscript>
          <button type="submit" className={control.control}>
            {words('table.applyColumns')}
          </button>
        </noscript>
      </form>
    </details>
  )
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  const { currentTarget } = event
  if (event.key !== 'Escape' || !currentTarget.open) return
  event.stopPropagation()
  currentTarget.open = false
  currentTarget.querySelector('summary')?.focus()
}

function closeOnLeaving({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>) {
  if (!currentTarget.contains(relatedTarget)) currentTarget.open = false
}
