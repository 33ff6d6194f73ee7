'use client'
import { useQuery } from '@tanstack/react-query'
import { usePathname, useSearchParams } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { useFilter } from '@/components/filters/use-filter'
import control from '@/components/layout/control.module.css'
import { summaryQuery } from '@/components/queries'
import form from '@/components/review/form.module.css'
import { useViewChanges } from '@/components/views/use-views'
import styles from '@/components/views/views.module.css'
import { postView } from '@/components/views/views-query'
import { useLang, useWords } from '@/components/words'
import { LONGEST_VIEW_NAME, nameFromSentence } from '@/domain/settings/view-name'
import { stateQuery } from '@/domain/statistics/screen-state'

/** Keeps the state in the address bar under a name; the filter's sentence is what it is called at first. */
export function SaveView() {
  const words = useWords()
  const lang = useLang()
  const id = useId()
  const path = usePathname()
  const params = useSearchParams()
  const { filter } = useFilter()
  const { data } = useQuery(summaryQuery(filter, lang))
  const [typed, setTyped] = useState<string | null>(null)
  const [pinned, setPinned] = useState(false)
  const [tried, setTried] = useState(false)
  const { said, run } = useViewChanges()
  const name = typed ?? nameFromSentence(data?.sentence ?? '')
  const isMissing = tried && name.trim() === ''

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '') return event.currentTarget.querySelector<HTMLInputElement>('input[required]')?.focus()
    const query = stateQuery(path, new URLSearchParams(params))
    const view = { name: name.trim(), path, query, pinned }
    if (await run(() => postView(view, lang), words('views.saved'))) setTyped(null)
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <h2 className={styles.title}>{words('views.save')}</h2>
      <div className={form.field}>
        <label htmlFor={`${id}-name`} className={form.label}>
          {words('views.name')}
        </label>
        <input
          id={`${id}-name`}
          className={form.input}
          autoComplete="off"
          required
          maxLength={LONGEST_VIEW_NAME}
          value={name}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? `${id}-fault` : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        {isMissing && (
          <span id={`${id}-fault`} className={form.fault}>
            {words('views.nameMissing')}
          </span>
        )}
      </div>
      <div className={styles.row}>
        <label className={styles.pin}>
          <input type="checkbox" checked={pinned} onChange={(event) => setPinned(event.target.checked)} />
          {words('views.pin')}
        </label>
        <button type="submit" className={control.primary}>
          {words('views.doSave')}
        </button>
      </div>
      <p role="status" className={said?.failed ? styles.failed : styles.said}>
        {said?.text}
      </p>
    </form>
  )
}
