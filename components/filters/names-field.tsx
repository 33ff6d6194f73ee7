'use client'
import { useState } from 'react'
import { Check, ClearField } from '@/components/filters/choice-field'
import styles from '@/components/filters/field.module.css'
import { useWords } from '@/components/words'
import { foldCharacters } from '@/domain/articles/fold-characters'
import type { Words } from '@/domain/vocabulary'

/** Names shown at once; of more, typing finds the one. */
const SHOWN = 60

/** Any of a long list of names, the most frequent first, with a box to find one. */
export function NamesField({
  label,
  names,
  chosen,
  toggle,
  clear,
}: {
  label: string
  names: readonly string[]
  chosen: readonly string[]
  toggle: (name: string, on: boolean) => void
  clear: () => void
}) {
  const words = useWords()
  const [sought, setSought] = useState('')
  // What was chosen when the list opened leads it; what is ticked now stays where it stands.
  const [first] = useState(chosen)
  const ordered = [...first, ...names.filter((name) => !first.includes(name))]
  const found = ordered.filter((name) => foldCharacters(name).includes(foldCharacters(sought.trim())))
  return (
    <NameList
      {...{ label, chosen, found, sought, setSought, toggle, clear }}
      placeholder={words('filter.findHint', { count: names.length })}
      said={saidOf(found.length, words)}
    />
  )
}

function saidOf(found: number, words: Words): string {
  if (found === 0) return words('filter.noName')
  return found > SHOWN ? words('filter.moreNames', { count: found - SHOWN }) : ''
}

/** A box to find names in, and those found. @param said what there is to say of them */
export function NameList({
  label,
  found,
  chosen,
  sought,
  setSought,
  placeholder,
  said,
  toggle,
  clear,
}: {
  label: string
  found: readonly string[]
  chosen: readonly string[]
  sought: string
  setSought: (text: string) => void
  placeholder: string
  said: string
  toggle: (name: string, on: boolean) => void
  clear: () => void
}) {
  const words = useWords()
  return (
    <fieldset className={styles.field}>
      <legend className={styles.hidden}>{label}</legend>
      <input
        type="search"
        className={styles.input}
        value={sought}
        maxLength={100}
        aria-label={words('filter.findName', { field: label })}
        placeholder={placeholder}
        onChange={(event) => setSought(event.target.value)}
      />
      <div className={styles.names}>
        {found.slice(0, SHOWN).map((name) => (
          <Check key={name} checked={chosen.includes(name)} onChange={(on) => toggle(name, on)}>
            <span lang="zh-CN">{name}</span>
          </Check>
        ))}
        <p className={styles.hint} role="status">
          {said}
        </p>
      </div>
      <ClearField label={label} active={chosen.length > 0} clear={clear} />
    </fieldset>
  )
}
