'use client'
import { useState } from 'react'
import control from '@/components/layout/control.module.css'
import type { Activity } from '@/components/review/bench'
import styles from '@/components/review/edit/edit.module.css'
import { TextField } from '@/components/review/fields'
import { sayFigure } from '@/components/review/say'
import { figuresInOrder } from '@/components/review/stops'
import type { useDecisions } from '@/components/review/use-decisions'
import { useWords } from '@/components/words'

/** Makes two activities of one: the chosen figures and reports become an activity of their own, under a new name. */
export function SplitPanel({
  activity,
  articles,
  decisions,
  onDone,
}: {
  activity: Activity
  articles: readonly { id: string; headline: string | null; date: string | null }[]
  decisions: ReturnType<typeof useDecisions>
  onDone: (id: string) => void
}) {
  const words = useWords()
  const { record } = activity
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [name, setName] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const isSending = decisions.pending.includes('split')
  const figures = figuresInOrder(activity, undefined)
  const toggle = (id: string, on: boolean) =>
    setChosen((ids) => (on ? [...ids, id] : ids.filter((each) => each !== id)))
  const [lacksName, lacksReason, lacksChoice] = [name.trim() === '', reason.trim() === '', chosen.length === 0]

  const split = async () => {
    setTried(true)
    if (lacksName || lacksReason || lacksChoice || isSending) return
    const before = new Set([record.id])
    let made: string | undefined
    const isStored = await decisions.decide({
      make: (now) => {
        const own = now.activities.find((each) => each.record.id === record.id)
        if (!own) return null
        for (const each of now.activities) before.add(each.record.id)
        return {
          kind: 'split',
          activityId: record.id,
          version: own.version,
          figureIds: own.record.figures.map(({ id }) => id).filter((id) => chosen.includes(id)),
          articleIds: own.record.articleIds.filter((id) => chosen.includes(id)),
          name: name.trim(),
          reason: reason.trim(),
        }
      },
      said: words('edit.said.split', { name: name.trim() }),
      about: ['split'],
      told: ({ records }) => {
        made = records.find((each) => !before.has(each.record.id))?.record.id
      },
    })
    if (isStored) onDone(made ?? record.id)
  }
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{words('edit.splitLead')}</p>
      <form
        className={styles.plain}
        onSubmit={(event) => {
          event.preventDefault()
          void split()
        }}
      >
        <fieldset className={styles.choices}>
          <legend>{words('edit.splitFigures')}</legend>
          {figures.map((figure) => (
            <label key={figure.id} className={styles.choice}>
              <input
                type="checkbox"
                checked={chosen.includes(figure.id)}
                onChange={(event) => toggle(figure.id, event.target.checked)}
              />
              <span>{sayFigure(figure, words)}</span>
              {figure.who !== null && (
                <span className={styles.quiet} lang="zh-CN">
                  {figure.who}
                </span>
              )}
            </label>
          ))}
        </fieldset>
        {articles.length > 1 && (
          <fieldset className={styles.choices}>
            <legend>{words('edit.splitArticles')}</legend>
            {articles.map((article) => (
              <label key={article.id} className={styles.choice}>
                <input
                  type="checkbox"
                  checked={chosen.includes(article.id)}
                  onChange={(event) => toggle(article.id, event.target.checked)}
                />
                <span lang="zh-CN">{article.headline ?? words('activity.noHeadline')}</span>
                <span className={styles.quiet}>{article.date}</span>
              </label>
            ))}
          </fieldset>
        )}
        {tried && lacksChoice && <p className={styles.fault}>{words('edit.splitNothing')}</p>}
        <TextField
          label={words('edit.newName')}
          value={name}
          lang="zh-CN"
          maxLength={200}
          fault={tried && lacksName ? words('edit.fault.nameMissing') : null}
          onChange={setName}
        />
        <TextField
          label={words('edit.reasonNeeded')}
          value={reason}
          maxLength={200}
          fault={tried && lacksReason ? words('edit.reasonMissing') : null}
          onChange={setReason}
        />
        <div className={styles.row}>
          <button type="submit" className={control.primary}>
            {isSending ? words('reviewing.saving') : words('edit.splitNow')}
          </button>
        </div>
      </form>
    </div>
  )
}
