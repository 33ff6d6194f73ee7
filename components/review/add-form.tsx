'use client'
import { useState } from 'react'
import { useBench } from '@/components/review/bench'
import { ChoiceField, TextField } from '@/components/review/fields'
import styles from '@/components/review/form.module.css'
import { FormFrame } from '@/components/review/form-frame'
import { readWords } from '@/components/review/read-words'
import { type ReadingDraft, readDraft } from '@/components/review/reading'
import { ReadingFields } from '@/components/review/reading-fields'
import { sayAmount } from '@/components/review/say'
import { activitiesInOrder, placeOf } from '@/components/review/stops'
import { useDraft } from '@/components/review/use-draft'
import { useMayChange } from '@/components/review/use-may-change'
import { useWords } from '@/components/words'
import type { Span } from '@/domain/articles/segments'
import type { ReviewItem } from '@/domain/review/answers'
import { basisIn } from '@/domain/review/words-say'

/** Makes a figure of words in the article. Where the words do not say the number, a reason is needed. */
export function AddForm({ span }: { span: Span }) {
  const words = useWords()
  const { item, drafts, decide, open, goTo, pending } = useBench()
  const article = item.article
  const text = article?.body.slice(span.start, span.end) ?? ''
  const mayChange = useMayChange()
  const choices = activitiesInOrder(item).filter(({ record }) => record.review !== 'rejected' && mayChange(record))
  const near = nearest(item, span)
  const [tried, setTried] = useState(false)
  const initial: ReadingDraft & { activityId: string; reason: string } = {
    ...readWords(text),
    activityId: (choices.find(({ record }) => record.id === near) ?? choices[0])?.record.id ?? '',
    reason: '',
  }
  const [draft, change, forget] = useDraft(drafts, `add ${article?.id} ${span.start} ${span.end}`, initial)
  const { activityId, reason, ...typed } = draft
  const reading = readDraft(typed)
  const isNeeded = reading !== null && basisIn(text, reading) === null
  const lacksReason = isNeeded && reason.trim() === ''
  const close = () => {
    forget()
    open(null)
  }
  if (!article || choices.length === 0) return <p className={styles.hint}>{words('reviewing.noActivityToAdd')}</p>
  const submit = async () => {
    setTried(true)
    if (reading === null || lacksReason) return
    const isStored = await decide({
      make: (now) => {
        const activity = now.activities.find(({ record }) => record.id === activityId)
        if (!activity) return null
        return {
          kind: 'addFigure',
          activityId,
          version: activity.version,
          reading,
          span: { articleId: article.id, ...span },
          reason: isNeeded ? reason.trim() : null,
        }
      },
      said: words('reviewing.said.added', { figure: sayAmount(reading, words), text }),
      about: ['add'],
    })
    if (!isStored) return
    close()
    goTo({ activityId })
  }
  return (
    <section className={styles.added} aria-label={words('reviewing.newFigure')}>
      <p className={styles.addedHead}>
        {words('reviewing.newFigure')} <q lang="zh-CN">{text}</q>
      </p>
      <FormFrame
        label={words('reviewing.newFigure')}
        send={words('reviewing.add')}
        isSending={pending.includes('add')}
        onSubmit={submit}
        onCancel={close}
      >
        {choices.length > 1 && (
          <ChoiceField
            label={words('reviewing.belongsTo')}
            value={activityId}
            options={choices.map(({ record }) => ({ value: record.id, label: record.name }))}
            onChange={(id) => change({ activityId: id })}
          />
        )}
        <ReadingFields draft={typed} change={change} showFaults={tried} focus />
        {isNeeded && (
          <TextField
            wide
            label={words('edit.reasonNeeded')}
            hint={words('edit.wordsDoNotSay')}
            value={reason}
            maxLength={200}
            fault={tried && lacksReason ? words('edit.reasonMissing') : null}
            onChange={(value) => change({ reason: value })}
          />
        )}
      </FormFrame>
    </section>
  )
}

/** The activity whose figures stand nearest to the words: most likely theirs too. */
function nearest(item: ReviewItem, { start }: Span): string | null {
  const places = item.activities
    .filter(({ record }) => record.review !== 'rejected')
    .flatMap(({ record }) =>
      record.figures.map((figure) => ({ id: record.id, away: Math.abs(placeOf(figure, item.article?.id) - start) })),
    )
  return places.sort((a, b) => a.away - b.away)[0]?.id ?? null
}
