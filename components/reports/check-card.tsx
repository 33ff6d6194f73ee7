'use client'
import { useMutation } from '@tanstack/react-query'
import { type DragEvent, useRef, useState } from 'react'
import { AnswerError } from '@/components/fetch-answer'
import { Card } from '@/components/layout/card'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import styles from '@/components/reports/check.module.css'
import { CheckResult } from '@/components/reports/check-result'
import { checkReport } from '@/components/reports/queries'
import { useLang, useWords } from '@/components/words'

/** Where an old report is dropped or chosen, and below it what became of its numbers. */
export function CheckCard() {
  const words = useWords()
  const lang = useLang()
  const chooser = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: (file: File) => checkReport(file, lang),
  })
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) mutate(file)
  }
  return (
    <Card title={words('check.title')} hint={words('check.hint')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button in it */}
      <div
        className={styles.drop}
        data-over={isOver}
        data-screen-only
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
        onDrop={drop}
      >
        <button type="button" className={control.control} disabled={isPending} onClick={() => chooser.current?.click()}>
          {words('check.choose')}
        </button>
        <span className={styles.quiet}>{words(isOver ? 'check.letGo' : 'check.drop')}</span>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".docx,.pdf,.xlsx"
          aria-label={words('check.choose')}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) mutate(file)
            event.target.value = ''
          }}
        />
      </div>
      <div aria-live="polite">
        {isPending && <p className={styles.quiet}>{words('check.checking', { name: variables?.name ?? '' })}</p>}
        {error && (
          <Notice tone="error" title={words('check.failed', { name: variables?.name ?? '' })}>
            {error instanceof AnswerError ? error.message : words('reports.unreachable')}
          </Notice>
        )}
        {data && <CheckResult answer={data} name={variables?.name ?? ''} />}
      </div>
    </Card>
  )
}
