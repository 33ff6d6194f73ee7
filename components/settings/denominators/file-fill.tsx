'use client'
import { useRef, useState } from 'react'
import { AnswerError } from '@/components/fetch-answer'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import styles from '@/components/settings/denominators/denominators.module.css'
import { readDenominator } from '@/components/settings/settings-query'
import { useLang, useWords } from '@/components/words'
import type { ReadDenominator } from '@/domain/settings/denominators-answers'

type Reading =
  | { kind: 'none' | 'reading' }
  | { kind: 'read'; answer: ReadDenominator }
  | { kind: 'failed'; message: string }

/** Fills the numbers of areas in from a spreadsheet, and says what of it was not read. */
export function FileFill({
  areas,
  isDisabled,
  onRead,
}: {
  /** How many areas there are in all. */
  areas: number
  isDisabled: boolean
  onRead: (rows: ReadDenominator['rows']) => void
}) {
  const words = useWords()
  const lang = useLang()
  const chooser = useRef<HTMLInputElement>(null)
  const [reading, setReading] = useState<Reading>({ kind: 'none' })
  const read = async (file: File) => {
    setReading({ kind: 'reading' })
    try {
      const answer = await readDenominator(file, lang)
      onRead(answer.rows)
      setReading({ kind: 'read', answer })
    } catch (error) {
      const message = error instanceof AnswerError ? error.message : words('denominators.file.unreachable')
      setReading({ kind: 'failed', message })
    }
  }
  return (
    <div className={styles.file}>
      <div className={styles.fileRow}>
        <button
          type="button"
          className={control.control}
          disabled={isDisabled || reading.kind === 'reading'}
          onClick={() => chooser.current?.click()}
        >
          {words(reading.kind === 'reading' ? 'denominators.file.reading' : 'denominators.file.read')}
        </button>
        <span className={styles.quiet}>
          {words('denominators.file.template')}{' '}
          {(['xlsx', 'csv'] as const).map((format) => (
            <a key={format} href={`/api/v1/settings/denominators/template?format=${format}&lang=${lang}`} download>
              {words(`denominators.file.${format}`)}
            </a>
          ))}
        </span>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".csv,.xlsx"
          aria-label={words('denominators.file.read')}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            event.target.value = ''
            if (file) void read(file)
          }}
        />
      </div>
      <p className={styles.quiet}>{words('denominators.file.hint')}</p>
      <div role="status">{reading.kind === 'read' && <Outcome answer={reading.answer} areas={areas} />}</div>
      {reading.kind === 'failed' && (
        <Notice tone="error" title={words('denominators.file.failed')}>
          <p>{reading.message}</p>
        </Notice>
      )}
    </div>
  )
}

function Outcome({ answer: { file, columns, rows, problems }, areas }: { answer: ReadDenominator; areas: number }) {
  const words = useWords()
  const isRead = columns !== null && rows.length > 0
  return (
    <div className={styles.outcome} data-tone={isRead && problems.length === 0 ? 'good' : 'warning'}>
      <p>
        {isRead
          ? words('denominators.file.done', { file, count: rows.length, column: columns.value })
          : words('denominators.file.nothing', { file })}
        {isRead && rows.length < areas && <> {words('denominators.file.emptied', { count: areas - rows.length })}</>}
      </p>
      {problems.length > 0 && (
        <>
          <p>{words('denominators.file.problems', { count: problems.length })}</p>
          <ul>
            {problems.map(({ where, message }) => (
              <li key={`${where} ${message}`}>
                {where !== null && !message.includes(where) && words('denominators.file.at', { where })}
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
