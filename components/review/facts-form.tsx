'use client'
import { useState } from 'react'
import { type Activity, useBench } from '@/components/review/bench'
import { changedFields, factsDraftOf, readFacts } from '@/components/review/facts-draft'
import { FactsFields } from '@/components/review/facts-fields'
import { TextField } from '@/components/review/fields'
import { FormFrame } from '@/components/review/form-frame'
import { useDraft } from '@/components/review/use-draft'
import { useWords } from '@/components/words'

/** Corrects what is said of an activity. What is verified already changes with a reason only. */
export function FactsForm({ activity, focus }: { activity: Activity; focus: string }) {
  const words = useWords()
  const { drafts, decide, names, open, goTo, pending } = useBench()
  const { record } = activity
  const [tried, setTried] = useState(false)
  const [draft, change, forget] = useDraft(drafts, `facts ${record.id}`, { ...factsDraftOf(record), reason: '' })
  const { reason, ...facts } = draft
  const read = readFacts(facts)
  const lacksReason = record.review === 'verified' && reason.trim() === ''

  const close = () => {
    forget()
    open(null)
    goTo({ activityId: record.id })
  }
  const submit = async () => {
    setTried(true)
    if ('fault' in read || lacksReason) return
    const changed = Object.keys(changedFields(record, read.fields))
    if (changed.length === 0) return close()
    const isStored = await decide({
      make: (item) => {
        const now = item.activities.find((each) => each.record.id === record.id)
        if (!now) return null
        return {
          kind: 'correctActivity',
          activityId: record.id,
          version: now.version,
          fields: changedFields(now.record, read.fields),
          reason: reason.trim() || null,
        }
      },
      said: words('reviewing.said.facts', {
        name: read.fields.name,
        fields: changed.map((field) => words(`activity.field.${field}`)).join(words('sentence.listSeparator')),
      }),
      about: [record.id],
    })
    if (isStored) close()
  }
  return (
    <FormFrame
      label={words('reviewing.correctFacts', { name: record.name })}
      send={words('edit.save')}
      isSending={pending.includes(record.id)}
      onSubmit={submit}
      onCancel={close}
    >
      <FactsFields
        draft={facts}
        change={change}
        fault={'fault' in read && (tried || read.fault !== 'nameMissing') ? read : null}
        names={names}
        focus={focus}
      />
      <TextField
        wide
        label={words(record.review === 'verified' ? 'edit.reasonNeeded' : 'edit.reasonOptional')}
        value={reason}
        maxLength={200}
        fault={tried && lacksReason ? words('edit.reasonMissing') : null}
        onChange={(value) => change({ reason: value })}
      />
    </FormFrame>
  )
}
