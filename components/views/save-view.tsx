'use client'
import { useQuery } from '@tanstack/react-query'
import { usePathname, useSearchParams } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { useFilter } from '@/components/filters/use-filter'
import control from '@/components/layout/control.module.css'
import { summaryQuery } from '@/components/queries'
import form from '@/components/review/form.module.css'
import { LONGEST_NAME, setReviewer, useReviewer } from '@/components/review/reviewer'
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
  const reviewer = useReviewer()
  const [typed, setTyped] = useState<string | null>(null)
  const [who, setWho] = useState<string | null>(null)
  const [pinned, setPinned] = useState(false)
  const [tried, setTried] = useState(false)
  const { said, run } = useViewChanges()
  const name = typed ?? nameFromSentence(data?.sentence ?? '')
  const by = who ?? reviewer ?? ''
  const missing = (text: string) => (tried && text.trim() === '') || undefined

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setTried(true)
    const empty = [name, by].findIndex((text) => text.trim() === '')
    if (empty >= 0) return event.currentTarget.querySelectorAll<HTMLInputElement>('input[required]')[empty]?.focus()
    setReviewer(by)
    const query = stateQuery(path, new URLSearchParams(params))
    const view = { by: by.trim(), name: name.trim(), path, query, pinned }
    if (await run(() => postView(view, lang), words('views.saved'))) setTyped(null)
  }

  const field = (key: 'name' | 'by', value: string, longest: number, change: (text: string) => void) => (
    <div className={form.field}>
      <label htmlFor={`${id}-${key}`} className={form.label}>
        {words(`views.${key}`)}
      </label>
      <input
        id={`${id}-${key}`}
        className={form.input}
        autoComplete="off"
        required
        maxLength={longest}
        value={value}
        aria-invalid={missing(value)}
        aria-describedby={missing(value) && `${id}-${key}-fault`}
        onChange={(event) => change(event.target.value)}
        onBlur={() => key === 'by' && who?.trim() && setReviewer(who)}
      />
      {missing(value) && (
        <span id={`${id}-${key}-fault`} className={form.fault}>
          {words(key === 'name' ? 'views.nameMissing' : 'views.byMissing')}
        </span>
      )}
    </div>
  )
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <h2 className={styles.title}>{words('views.save')}</h2>
      {field('name', name, LONGEST_VIEW_NAME, setTyped)}
      {field('by', by, LONGEST_NAME, setWho)}
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
