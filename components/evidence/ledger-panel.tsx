'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { closedLedgerHref, readLedgerAddress } from '@/components/evidence/ledger-address'
import { LedgerContent } from '@/components/evidence/ledger-content'
import styles from '@/components/evidence/ledger-panel.module.css'
import { useWords } from '@/components/words'

/**
 * The ledger that the address asks for (`ledger`, with `by` and `key` for one row), in a panel at the side. Whatever
 * changes the address opens and closes it; closing it takes the ledger out of the address again.
 */
export function LedgerPanel() {
  const words = useWords()
  const path = usePathname()
  const params = useSearchParams()
  const asked = readLedgerAddress(params)
  const isOpen = asked !== null
  const panel = useRef<HTMLDialogElement>(null)
  // The server shows it open, so that it can be read before the scripts are there; from then on the effect governs.
  const [openAtFirst] = useState(isOpen)
  const openedHere = useRef(false)
  const wasOpen = useRef(isOpen)

  useEffect(() => {
    openedHere.current = isOpen && (openedHere.current || !wasOpen.current)
    wasOpen.current = isOpen
    if (!isOpen) panel.current?.close()
    else if (panel.current && !panel.current.matches(':modal')) {
      // Not close(), which would fire the event that takes the ledger out of the address.
      panel.current.removeAttribute('open')
      panel.current.showModal()
    }
  }, [isOpen])

  const leave = () => {
    const current = new URLSearchParams(window.location.search)
    if (!current.has('ledger')) return
    if (openedHere.current) window.history.back()
    else window.history.replaceState(null, '', closedLedgerHref(window.location.pathname, current))
  }
  const close = (event: MouseEvent) => {
    event.preventDefault()
    panel.current?.close()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the panel closes it; the keyboard has Esc
    <dialog
      ref={panel}
      open={openAtFirst}
      className={styles.panel}
      aria-labelledby="ledger-title"
      onClose={leave}
      onClick={(event) => {
        if (event.target === event.currentTarget) close(event)
      }}
    >
      {isOpen && (
        <div className={styles.inside}>
          <a
            href={closedLedgerHref(path, new URLSearchParams(params))}
            className={styles.close}
            onClick={close}
            data-screen-only
          >
            <span aria-hidden="true">×</span>
            <span className={styles.hidden}>{words('ledger.close')}</span>
          </a>
          <LedgerContent key={params.toString()} asked={asked} />
        </div>
      )}
    </dialog>
  )
}
