'use client'
import { useState } from 'react'
import control from '@/components/layout/control.module.css'
import { type Activity, useBench } from '@/components/review/bench'
import styles from '@/components/review/edit/edit.module.css'
import { TextField } from '@/components/review/fields'
import { FormFrame } from '@/components/review/form-frame'
import { BLANK, readDraft } from '@/components/review/reading'
import { ReadingFields } from '@/components/review/reading-fields'
import { sayAmount } from '@/components/review/say'
import { useDraft } from '@/components/review/use-draft'
import { useWords } from '@/components/words'

/** Adds a figure that no report prints; it says by whom and why. */
export function AddByHand({ activity }: { activity: Activity }) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <HandForm activity={activity} onClose={() => setOpen(false)} />
  return (
    <p>
      <button type="button" className={control.control} onClick={() => setOpen(true)}>
        {words('edit.addByHand')}
      </button>
    </p>
  )
}

function HandForm({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const words = useWords()
  const { drafts, decide, pending } = useBench()
  const [tried, setTried] = useState(false)
  const { id } = activity.record
  const [draft, change, forget] = useDraft(drafts, `hand ${id}`, { ...BLANK, reason: '' })
  const { reason, ...typed } = draft
  const reading = readDraft(typed)
  const lacksReason = reason.trim() === ''
  const submit = async () => {
    setTried(true)
    if (reading === null || lacksReason) return
    const isStored = await decide({
      make: (now) => {
        const own = now.activities.find(({ record }) => record.id === id)
        if (!own) return null
        const { version } = own
        return { kind: 'addFigure', activityId: id, version, reading, span: null, reason: reason.trim() }
      },
      said: words('edit.said.addedByHand', { figure: sayAmount(reading, words) }),
      about: ['hand'],
    })
    if (!isStored) return
    forget()
    onClose()
  }
  return (
    <section className={styles.panel} aria-label={words('edit.addByHand')}>
      <FormFrame
        label={words('edit.addByHand')}
        send={words('reviewing.add')}
        isSending={pending.includes('hand')}
        onSubmit={submit}
        onCancel={() => {
          forget()
          onClose()
        }}
      >
        <ReadingFields draft={typed} change={change} showFaults={tried} focus />
        <TextField
          wide
          label={words('edit.reasonNeeded')}
          value={reason}
          maxLength={200}
          fault={tried && lacksReason ? words('edit.reasonMissing') : null}
          onChange={(value) => change({ reason: value })}
        />
      </FormFrame>
    </section>
  )
}
