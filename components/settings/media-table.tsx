'use client'
import { useDeferredValue, useId, useState } from 'react'
import { Card } from '@/components/layout/card'
import form from '@/components/review/form.module.css'
import type { Draft } from '@/components/settings/draft'
import styles from '@/components/settings/settings.module.css'
import { useWords } from '@/components/words'
import { writeNumber } from '@/domain/figures/write-quantity'
import type { BulletinSettingsState } from '@/domain/settings/answers'
import { GRADES, type Grade, gradesOf, UNGRADED } from '@/domain/settings/bulletin-settings'

/** Every medium that is known, with how much it carried and the tier that it counts in. */
export function MediaTable({
  state,
  draft,
  onChange,
}: {
  state: BulletinSettingsState
  draft: Draft
  onChange: (medium: string, grade: Grade) => void
}) {
  const words = useWords()
  const id = useId()
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed.trim().toLowerCase())
  const now = gradesOf(state.settings)
  const shown = state.media.filter(({ name }) => name.toLowerCase().includes(wanted))
  const without = state.media.filter(
    ({ name, articles }) => articles > 0 && (draft.grades[name] ?? now(name)) === UNGRADED,
  )
  return (
    <Card
      title={words('settings.media.title')}
      hint={words('settings.media.ungraded', { count: without.length })}
      flush
      actions={
        <input
          type="search"
          className={`${form.input} ${styles.search}`}
          aria-label={words('settings.media.find')}
          placeholder={words('settings.media.find')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      }
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words('dimension.publication')}</th>
            <th scope="col" className={styles.amount}>
              {words('settings.media.articles')}
            </th>
            <th scope="col">{words('settings.media.tier')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, articles }, i) => {
            const changed = draft.grades[name]
            return (
              <tr key={name}>
                <th scope="row" lang="zh-CN" id={`${id}-${i}`}>
                  {name}
                </th>
                <td className={styles.amount} data-label={words('settings.media.articles')}>
                  {articles > 0 ? writeNumber(articles) : words('settings.media.none')}
                </td>
                <td>
                  <select
                    className={form.input}
                    aria-label={words('settings.media.tierOf', { medium: name })}
                    aria-describedby={changed ? `${id}-${i}-was` : undefined}
                    value={changed ?? now(name)}
                    onChange={(event) => onChange(name, event.target.value as Grade)}
                  >
                    {GRADES.map((grade) => (
                      <option key={grade} value={grade}>
                        {words(`bulletin.grade.${grade}`)}
                      </option>
                    ))}
                  </select>
                  {changed && (
                    <span id={`${id}-${i}-was`} className={styles.changed}>
                      {words('settings.media.was', { grade: words(`bulletin.grade.${now(name)}`) })}
                    </span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {shown.length === 0 && <p className={styles.quiet}>{words('settings.media.notFound', { text: typed.trim() })}</p>}
    </Card>
  )
}
