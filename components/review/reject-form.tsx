'use client'
import type { KeyboardEvent } from 'react'
import control from '@/components/layout/control.module.css'
import { type Activity, useBench } from '@/components/review/bench'
import styles from '@/components/review/form.module.css'
import { sayFigure } from '@/components/review/say'
import { useDraft } from '@/components/review/use-draft'
import { useWords } from '@/components/words'
import type { FigureRecord } from '@/domain/review/activity-record'

/** Why figures and activities are turned down most often; a number key picks one. */
const FIGURE_REASONS = ['notQuantity', 'background', 'otherActivity', 'misread', 'repeated', 'elsewhere'] as const
const ACTIVITY_REASONS = ['notActivity', 'notUnion', 'outsideScope', 'alreadyThere', 'noOccasion'] as const

/** Turns a figure down, or a whole activity where no figure is given: by one of the common reasons or in own words. */
export function RejectForm({ figure, activity }: { figure?: FigureRecord; activity: Activity }) {
  const words = useWords()
  const { drafts, decide, goTo, open, pending } = useBench()
  const id = figure?.id ?? activity.record.id
  const [{ own }, change, forget] = useDraft(drafts, `reject ${id}`, { own: '' })
  const name = figure ? sayFigure(figure, words) : activity.record.name
  const list = figure ? FIGURE_REASONS : ACTIVITY_REASONS
  const reasons = list.map((key) => words(`reviewing.reasons.${key}`))

  const close = () => {
    forget()
    open(null)
    goTo(figure ? { figureId: figure.id } : { activityId: activity.record.id })
  }
  const reject = async (reason: string) => {
    if (reason.trim() === '' || pending.includes(id)) return
    const isStored = await decide({
      make: (item) => {
        const now = item.activities.find(({ record }) => record.id === activity.record.id)
        if (!now) return null
        const seen = { activityId: now.record.id, version: now.version, reason: reason.trim() }
        return figure ? { kind: 'rejectFigure', figureId: figure.id, ...seen } : { kind: 'rejectActivity', ...seen }
      },
      said: words('reviewing.said.rejected', { figure: name, reason: reason.trim() }),
      about: [id],
    })
    if (!isStored) return
    forget()
    open(null)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    }
    const chosen = reasons[Number(event.key) - 1]
    if (chosen !== undefined && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault()
      void reject(chosen)
    }
  }
  return (
    <form
      className={styles.form}
      aria-label={words('reviewing.rejectFigure', { figure: name })}
      aria-busy={pending.includes(id)}
      onSubmit={(event) => {
        event.preventDefault()
        void reject(own)
      }}
      onKeyDown={press}
    >
      <fieldset className={styles.reasons} aria-label={words('reviewing.whyReject')}>
        {reasons.map((reason, i) => (
          <button
            key={reason}
            // biome-ignore lint/a11y/noAutofocus: the form opens on the reader's own key or click
            autoFocus={i === 0}
            type="button"
            className={styles.reason}
            aria-keyshortcuts={String(i + 1)}
            onClick={() => reject(reason)}
          >
            <span className={styles.number} aria-hidden="true">
              {i + 1}
            </span>
            {reason}
          </button>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <input
          className={styles.input}
          style={{ flex: '1 1 12rem', width: 'auto' }}
          aria-label={words('reviewing.otherReason')}
          placeholder={words('reviewing.otherReason')}
          maxLength={200}
          value={own}
          onChange={(event) => change({ own: event.target.value })}
        />
        <button type="submit" className={control.control} disabled={own.trim() === ''}>
          {words('reviewing.reject')}
        </button>
        <button type="button" className={control.control} onClick={close}>
          {words('edit.cancel')}
        </button>
      </div>
    </form>
  )
}
