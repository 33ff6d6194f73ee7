'use client'
import { useQueryClient } from '@tanstack/react-query'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { AnswerError } from '@/components/fetch-answer'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import { PageHeader } from '@/components/layout/page-header'
import { useMay } from '@/components/people/viewer-context'
import type { Names } from '@/components/review/bench'
import styles from '@/components/review/edit/edit.module.css'
import { NEW_ACTIVITY, readFacts } from '@/components/review/facts-draft'
import { FactsFields } from '@/components/review/facts-fields'
import { TextField } from '@/components/review/fields'
import { postDecision } from '@/components/review/queries'
import { BLANK, type ReadingDraft, readDraft } from '@/components/review/reading'
import { ReadingFields } from '@/components/review/reading-fields'
import { ReviewerName } from '@/components/review/reviewer-name'
import { useWords } from '@/components/words'

/** Enters an activity that no report tells of, with its figures and the reason for them. */
export function EnterScreen({ names }: { names: Names }) {
  const words = useWords()
  const mayVerify = useMay('verify')
  const router = useRouter()
  const client = useQueryClient()
  const number = useRef(1)
  const [facts, setFacts] = useState(NEW_ACTIVITY)
  const [figures, setFigures] = useState<readonly (ReadingDraft & { key: number })[]>([])
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const read = readFacts(facts)
  const readings = figures.map(({ key: _key, ...draft }) => readDraft(draft))
  const lacksReason = reason.trim() === ''

  const submit = async () => {
    setTried(true)
    if ('fault' in read || lacksReason || readings.includes(null) || isSending) return
    setSending(true)
    setProblem(null)
    try {
      const { records } = await postDecision({
        kind: 'enterActivity',
        fields: read.fields,
        figures: readings.filter((reading) => reading !== null),
        reason: reason.trim(),
      })
      void client.invalidateQueries({ refetchType: 'none' })
      router.push(`/activities/${records[0]?.record.id}`)
      router.refresh()
    } catch (error) {
      setProblem(error instanceof AnswerError ? error.message : words('reviewing.unreachable'))
      setSending(false)
    }
  }
  return (
    <>
      <PageHeader
        title={words('edit.title.enter')}
        note={
          <Link href="/activities" prefetch={false}>
            ‹ {words('activities.title')}
          </Link>
        }
        actions={<ReviewerName />}
      />
      <div className={styles.screen}>
        <form
          className={styles.panel}
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <p className={styles.lead}>
            {words('edit.enterLead')}
            {!mayVerify && words('edit.enterWaits')}
          </p>
          <FactsFields
            draft={facts}
            change={(part) => setFacts((before) => ({ ...before, ...part }))}
            fault={'fault' in read && (tried || read.fault !== 'nameMissing') ? read : null}
            names={names}
            focus="name"
          />
          {figures.map((figure, i) => (
            <fieldset key={figure.key} className={styles.figure}>
              <legend>{words('edit.figureNumber', { number: i + 1 })}</legend>
              <ReadingFields
                draft={figure}
                focus={figure.key > 1}
                showFaults={tried}
                change={(part) =>
                  setFigures((all) => all.map((each) => (each.key === figure.key ? { ...each, ...part } : each)))
                }
              />
              <div className={styles.row}>
                <button
                  type="button"
                  className={control.control}
                  onClick={() => setFigures((all) => all.filter((each) => each.key !== figure.key))}
                >
                  {words('edit.removeFigure', { number: i + 1 })}
                </button>
              </div>
            </fieldset>
          ))}
          <div className={styles.row}>
            <button
              type="button"
              className={control.control}
              onClick={() => setFigures((all) => [...all, { ...BLANK, key: ++number.current }])}
            >
              {words('edit.addFigure')}
            </button>
          </div>
          <TextField
            label={words('edit.reasonNeeded')}
            hint={words('edit.reasonHint')}
            value={reason}
            maxLength={200}
            fault={tried && lacksReason ? words('edit.reasonMissing') : null}
            onChange={setReason}
          />
          {problem !== null && <Notice tone="error" title={problem} />}
          <div className={styles.row}>
            <button type="submit" className={control.primary}>
              {isSending ? words('reviewing.saving') : words('edit.enterNow')}
            </button>
            <Link href="/activities" prefetch={false} className={control.control}>
              {words('edit.cancel')}
            </Link>
          </div>
        </form>
      </div>
    </>
  )
}
