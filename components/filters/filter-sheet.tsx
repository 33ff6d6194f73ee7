'use client'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useRef, useState } from 'react'
import styles from '@/components/filters/filter-sheet.module.css'
import { useFilter } from '@/components/filters/use-filter'
import control from '@/components/layout/control.module.css'
import { summaryQuery } from '@/components/queries'
import { useLang, useWords } from '@/components/words'

/**
 * All filters on one sheet, for narrow screens.
 * @param count how many fields are set
 */
export function FilterSheet({ count, children }: { count: number; children: ReactNode }) {
  const words = useWords()
  const sheet = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [open, setOpen] = useState(false)
  const show = () => {
    setOpen(true)
    sheet.current?.showModal()
  }
  return (
    <>
      <div className={styles.opener}>
        <button type="button" aria-haspopup="dialog" className={control.control} onClick={show}>
          {words('filter.sheet', { count })}
        </button>
      </div>
      <dialog ref={sheet} className={styles.sheet} aria-labelledby={titleId} onClose={() => setOpen(false)}>
        {open && (
          <>
            <form method="dialog" className={styles.head}>
              <h2 id={titleId}>{words('filter.title')}</h2>
              <button type="submit" aria-label={words('filter.close')}>
                <span aria-hidden="true">×</span>
              </button>
            </form>
            <div className={styles.fields}>{children}</div>
            <form method="dialog" className={styles.done}>
              <button type="submit" className={control.primary}>
                <DoneLabel />
              </button>
            </form>
          </>
        )}
      </dialog>
    </>
  )
}

/** How many activities the filter lets through, while one still sets it. */
function DoneLabel() {
  const words = useWords()
  const { filter } = useFilter()
  const { data, isPlaceholderData } = useQuery(summaryQuery(filter, useLang()))
  return data && !isPlaceholderData ? words('filter.showCount', { count: data.activities }) : words('filter.show')
}
