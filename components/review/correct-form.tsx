'use client'
import { useState } from 'react'
import { type Activity, useBench } from '@/components/review/bench'
import { TextField } from '@/components/review/fields'
import { FormFrame } from '@/components/review/form-frame'
import { draftOf, needsReason, type ReadingDraft, readDraft } from '@/components/review/reading'
import { ReadingFields } from '@/components/review/reading-fields'
import { sayAmount } from '@/components/review/say'
import { useDraft } from '@/components/review/use-draft'
import { useWords } from '@/components/words'
import type { FigureRecord } from '@/domain/review/activity-record'

/** Gives a figure another reading. Another number needs a reason, since the words may not say it. */
export function CorrectForm({ figure, activity }: { figure: FigureRecord; activity: Activity }) {
  const words = useWords()
  const { drafts, decide, goTo, open, pending } = useBench()
  const [tried, setTried] = useState(false)
  const initial: ReadingDraft & { reason: string } = { ...draftOf(figure), reason: '' }
  const [draft, change, forget] = useDraft(drafts, `correct ${figure.id}`, initial)
  const { reason, ...typed } = draft
  const reading = readDraft(typed)
  const isNeeded = reading !== null && needsReason(figure, reading)
  const lacksReason = isNeeded && reason.trim() === ''

  const close = () => {
    forget()
    open(null)
    goTo({ figureId: figure.id })
  }
  const submit = async () => {
    setTried(true)
    if (reading === null || lacksReason) return
    const isStored = await decide({
      make: (item) => {
        const now = item.activities.find(({ record }) => record.id === activity.record.id)
        if (!now) return null
        return {
          kind: 'correctFigure',
          activityId: now.record.id,
          version: now.version,
          figureId: figure.id,
          reading,
          reason: reason.trim() || null,
        }
      },
      said: words('reviewing.said.corrected', { figure: sayAmount(figure, words), to: sayAmount(reading, words) }),
      about: [figure.id],
    })
    if (isStored) close()
  }
  return (
    <FormFrame
      label={words('reviewing.correctFigure', { figure: sayAmount(figure, words) })}
      send={words('edit.save')}
      isSending={pending.includes(figure.id)}
      onSubmit={submit}
      onCancel={close}
    >
      <ReadingFields draft={typed} change={change} showFaults={tried} focus />
      <TextField
        wide
        label={words(isNeeded ? 'edit.reasonNeeded' : 'edit.reasonOptional')}
        value={reason}
        maxLength={200}
        fault={tried && lacksReason ? words('edit.reasonMissing') : null}
        onChange={(value) => change({ reason: value })}
      />
    </FormFrame>
  )
}
