'use client'
import { useSearchParams } from 'next/navigation'
import { type ChangeEvent, type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import styles from '@/components/filters/search-box.module.css'
import { useFilter } from '@/components/filters/use-filter'
import { useWords } from '@/components/words'
import { LONGEST_SEARCH } from '@/domain/statistics/filter'

/** How long typing has to rest before it is looked up, in milliseconds. */
const REST = 300

/** The search text of the filter. A form, so that it works before the page's scripts do. */
export function SearchBox() {
  const words = useWords()
  const params = useSearchParams()
  const { filter, setFilter } = useFilter()
  const settled = filter.q ?? ''
  const [text, setText] = useState(settled)
  const [followed, setFollowed] = useState(settled)
  const [asked, setAsked] = useState(settled)
  const timer = useRef<number>(undefined)
  const typing = useRef(false)
  const faultId = useId()
  const tooLong = text.trim().length > LONGEST_SEARCH

  // The address changed by itself (Back, a removed chip): the box follows it, but not behind one who types on.
  if (settled !== followed) {
    setFollowed(settled)
    if (settled !== asked) {
      setAsked(settled)
      setText(settled)
    }
  }
  useEffect(() => () => window.clearTimeout(timer.current), [])

  const ask = (typed: string) => {
    window.clearTimeout(timer.current)
    const q = typed.trim()
    if (q.length > LONGEST_SEARCH || q === asked) return
    setAsked(q)
    // One word typed is one step of the history, not one step for each rest of the fingers.
    setFilter({ q: q === '' ? undefined : q }, typing.current ? 'replace' : 'push')
    typing.current = true
  }
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    const { value } = event.target
    setText(value)
    window.clearTimeout(timer.current)
    // While Chinese is composed the letters are not yet the text.
    if ((event.nativeEvent as InputEvent).isComposing) return
    timer.current = window.setTimeout(() => ask(value), REST)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    ask(text)
  }

  return (
    <search className={styles.search}>
      <form onSubmit={submit}>
        {[...params]
          .filter(([key]) => key !== 'q')
          .map(([key, value]) => (
            <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
          ))}
        <input
          type="search"
          name="q"
          value={text}
          autoComplete="off"
          aria-label={words('filter.search')}
          aria-invalid={tooLong || undefined}
          aria-describedby={tooLong ? faultId : undefined}
          placeholder={words('filter.searchHint')}
          onChange={type}
          onCompositionEnd={(event) => {
            const { value } = event.currentTarget
            timer.current = window.setTimeout(() => ask(value), REST)
          }}
          onBlur={() => {
            typing.current = false
          }}
        />
      </form>
      {tooLong && (
        <p id={faultId} role="alert" className={styles.fault}>
          {words('filter.tooLong', { longest: LONGEST_SEARCH, length: text.trim().length })}
        </p>
      )}
    </search>
  )
}
