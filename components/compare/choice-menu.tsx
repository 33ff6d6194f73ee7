'use client'
import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from '@/components/compare/choice-menu.module.css'
import { FilterMenu } from '@/components/filters/filter-menu'

export interface Choice<Value extends string> {
  value: Value
  label: string
  /** Why it cannot be chosen now. */
  reason?: string | undefined
}

/**
 * A button with the present choice, and the menu of the others.
 * @param active whether it is other than the usual one
 * @param children what else the menu holds
 */
export function ChoiceMenu<Value extends string>({
  label,
  shown,
  active,
  choices,
  chosen,
  choose,
  children,
}: {
  label: string
  shown: string
  active: boolean
  choices: readonly Choice<Value>[]
  chosen: Value | null
  choose: (value: Value) => void
  children?: ReactNode
}) {
  const group = useId()
  return (
    <FilterMenu label={label} value={shown} active={active}>
      <fieldset className={styles.choices}>
        <legend className={styles.unseen}>{label}</legend>
        {choices.map(({ value, label: name, reason }) => (
          <label key={value} className={styles.choice} data-disabled={reason !== undefined || undefined}>
            <input
              type="radio"
              name={group}
              checked={value === chosen}
              disabled={reason !== undefined}
              onChange={() => choose(value)}
            />
            <span>
              {name}
              {reason && <span className={styles.reason}>{reason}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {children}
    </FilterMenu>
  )
}
