'use client'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useBench } from '@/components/review/bench'
import { findOccurrences } from '@/components/review/find-occurrences'
import styles from '@/components/review/find-words.module.css'
import { KeyHint } from '@/components/review/key-hint'
import { useWords } from '@/components/words'

/** The keyboard's way to a missed figure: its words are typed, and the place is chosen where they stand more than once. */
export function FindWords({ body, input }: { body: string; input: RefObject<HTMLInputElement | null> }) {
  const words = useWords()
  const { open } = useBench()
  const [sought, setSought] = useState('')
  const found = findOccurrences(body, sought)
  const take = (place: (typeof found)[number] | undefined) => {
    if (!place) return
    open({ kind: 'add', span: { start: place.start, end: place.end } })
    setSought('')
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      take(found[0])
    }
    if (event.key === 'Escape') {
      setSought('')
      input.current?.blur()
    }
  }
  return (
    <search className={styles.find}>
      <label className={styles.label}>
        <span>
          {words('reviewing.addMissed')} <KeyHint of="add" />
        </span>
        <input
          ref={input}
          type="search"
          lang="zh-CN"
          autoComplete="off"
          className={styles.input}
          value={sought}
          placeholder={words('reviewing.addMissedHint')}
          onChange={(event) => setSought(event.target.value)}
          onKeyDown={press}
        />
      </label>
      {sought.trim() !== '' && (
        <div className={styles.found}>
          <p role="status" className={styles.count}>
            {words('reviewing.occurrences', { count: found.length })}
          </p>
          <ul>
            {found.map((place) => (
              <li key={place.start}>
                <button type="button" lang="zh-CN" onClick={() => take(place)}>
                  {place.before}
                  <mark>{place.text}</mark>
                  {place.after}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </search>
  )
}
