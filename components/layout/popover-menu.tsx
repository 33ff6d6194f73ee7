'use client'
import { type ReactNode, type ToggleEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import styles from '@/components/layout/popover-menu.module.css'

/**
 * A button that opens a menu below it. The browser's own popover closes it with Esc or a click beside it and gives the
 * focus back to the button; its content exists only while it is open.
 * @param label the menu's name, and the button's where `buttonLabel` says nothing else
 * @param children what the menu holds, given a function that closes it
 */
export function PopoverMenu({
  label,
  buttonLabel,
  trigger,
  buttonClass,
  menuClass,
  children,
}: {
  label: string
  buttonLabel?: string
  trigger: ReactNode
  buttonClass: string
  menuClass: string
  children: (close: () => void) => ReactNode
}) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)

  const show = useCallback(() => {
    const below = button.current?.getBoundingClientRect()
    if (!below || !menu.current) return
    menu.current.style.setProperty('--menu-left', `${below.left + window.scrollX}px`)
    menu.current.style.setProperty('--menu-top', `${below.bottom + window.scrollY}px`)
    setOpen(true)
  }, [])
  // The browser opens it by itself, also before the scripts have taken over.
  useEffect(() => {
    if (menu.current?.matches(':popover-open')) show()
  }, [show])
  // Only once it is shown can it hold the focus, which the browser gives back to the button in the end: but not where what
  // had the focus is gone by then, so the content goes last.
  const settle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === 'open') event.currentTarget.focus({ preventScroll: true })
    else setOpen(false)
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-label={buttonLabel}
        className={buttonClass}
      >
        {trigger}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className={`${styles.menu} ${menuClass}`}
        onBeforeToggle={(event) => event.newState === 'open' && show()}
        onToggle={settle}
      >
        {open && children(() => menu.current?.hidePopover())}
      </div>
    </>
  )
}
