'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { AnswerError } from '@/components/fetch-answer'
import { Card } from '@/components/layout/card'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import { CopiesCard } from '@/components/settings/integrity/copies-card'
import { FindingsCard } from '@/components/settings/integrity/findings-card'
import styles from '@/components/settings/integrity/integrity.module.css'
import { beginExamination, integrityQuery } from '@/components/settings/integrity/integrity-query'
import { useLang, useWords } from '@/components/words'
import { beijingClock } from '@/domain/figures/beijing-clock'
import { writeNumber } from '@/domain/figures/write-quantity'
import type { ExaminationAnswer } from '@/domain/integrity/answers'

/** Whether the data is sound, as the last examination found it, and the copies there are of it. */
export function IntegrityScreen() {
  const words = useWords()
  const lang = useLang()
  const client = useQueryClient()
  const { data, isError } = useQuery(integrityQuery)
  const begin = useMutation({
    mutationFn: () => beginExamination(lang),
    onSuccess: (answer) => client.setQueryData(integrityQuery.queryKey, answer),
  })
  if (data === undefined) {
    return <p>{words(isError ? 'integrity.screen.failed' : 'integrity.screen.loading')}</p>
  }
  const { runningSince, failure, last, copies } = data
  const refused = begin.error instanceof AnswerError ? begin.error.message : words('integrity.screen.failed')
  const again = (
    <button
      type="button"
      className={control.primary}
      disabled={runningSince !== null || begin.isPending}
      onClick={() => begin.mutate()}
    >
      {words(runningSince === null ? 'integrity.screen.examine' : 'integrity.screen.running')}
    </button>
  )
  return (
    <div className={styles.screen}>
      <Card title={words('integrity.screen.examination')} actions={again}>
        <p role="status" className={styles.state}>
          {runningSince !== null && words('integrity.screen.runningLong')}
        </p>
        {begin.isError && <Notice tone="error" title={refused} />}
        {failure !== null && (
          <Notice tone="error" title={words('integrity.screen.notExamined')}>
            {failure}
          </Notice>
        )}
        {last === null ? <p className={styles.quiet}>{words('integrity.screen.never')}</p> : <Last last={last} />}
      </Card>
      {last !== null && last.total > 0 && <FindingsCard kinds={last.kinds} />}
      {last?.head && (
        <Card title={words('integrity.screen.head')} hint={words('integrity.screen.headHint')}>
          <code className={styles.link}>{`${last.head.id}:${last.head.link}`}</code>
          <p className={styles.quiet}>{words('integrity.screen.headUse')}</p>
        </Card>
      )}
      <CopiesCard copies={copies} />
    </div>
  )
}

function Last({ last: { at, seconds, total, examined } }: { last: ExaminationAnswer }) {
  const words = useWords()
  const clock = beijingClock(useLang())
  const counts = Object.fromEntries(Object.entries(examined).map(([what, count]) => [what, writeNumber(count)]))
  return (
    <>
      <p className={total === 0 ? styles.sound : styles.unsound}>
        {words(total === 0 ? 'integrity.screen.sound' : 'integrity.screen.found', { count: total })}
      </p>
      <p className={styles.quiet}>
        {words('integrity.screen.looked', { time: clock(at), seconds: String(seconds), ...counts })}
      </p>
    </>
  )
}
