'use client'
import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react'
import styles from '@/components/filters/filter-menu.module.css'
import control from '@/components/layout/control.module.css'

/**
 * A button with its present value that opens a menu below it. The browser's own popover closes it with Esc or a click
 * beside it; its content exists only while it is open.
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
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)

  const place = (event: ToggleEvent<HTMLDivElement>) => {
    setOpen(event.newState === 'open')
    const below = button.current?.getBoundingClientRect()
    if (event.newState !== 'open' || !below) return
    const { style } = event.currentTarget
    style.setProperty('--menu-left', `${below.left + window.scrollX}px`)
    style.setProperty('--menu-top', `${below.bottom + window.scrollY}px`)
  }
  // Only once it is shown can it hold the focus, which the browser gives back to the button in the end.
  const enter = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === 'open') event.currentTarget.focus({ preventScroll: true })
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-haspopup="dialog"
        className={`${control.control} ${styles.button} ${active ? styles.active : ''}`}
      >
        <span className={styles.label}>{label}</span> {value && <span className={styles.value}>{value}</span>}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className={`${styles.menu} ${wide ? styles.wide : ''}`}
        onBeforeToggle={place}
        onToggle={enter}
      >
        {open && children}
      </div>
    </>
  )
}
