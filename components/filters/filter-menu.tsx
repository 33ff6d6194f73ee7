'use client'
import type { ReactNode } from 'react'
import styles from '@/components/filters/filter-menu.module.css'
import control from '@/components/layout/control.module.css'
import { PopoverMenu } from '@/components/layout/popover-menu'

/**
 * A filter's button with its present value, and the menu that sets it.
 * @param wide for several fields side by side
 */
export function FilterMenu({
  label,
  value,
  active,
  wide,
  children,
}: {
  label: string
  value: string
  active: boolean
  wide?: boolean
  children: ReactNode
}) {
  return (
    <PopoverMenu
      label={label}
      buttonClass={`${control.control} ${styles.button} ${active ? styles.active : ''}`}
      menuClass={`${styles.menu} ${wide ? styles.wide : ''}`}
      trigger={
        <>
          <span className={styles.label}>{label}</span> {value && <span className={styles.value}>{value}</span>}
        </>
      }
    >
      {() => children}
    </PopoverMenu>
  )
}
