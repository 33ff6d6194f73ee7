'use client'
import { Notice } from '@/components/layout/notice'
import { ChangedNumbers } from '@/components/reports/changed-numbers'
import styles from '@/components/reports/check.module.css'
import { RecordChanges } from '@/components/reports/record-changes'
import { useLang, useWords } from '@/components/words'
import { beijingClock } from '@/domain/figures/beijing-clock'
import type { CheckAnswer } from '@/domain/reports/check/check-answer'

/** What became of an old report: how many of its numbers still hold, which do not, and what was done meanwhile. */
export function CheckResult({ answer, name }: { answer: CheckAnswer; name: string }) {
  const words = useWords()
  const clock = beijingClock(useLang(), 'long')
  const { report, stated, same, changed, changes, changesInAll, revision } = answer
  const said = {
    kind: words(`file.kind.${report.what}`),
    time: clock(report.at),
    old: String(report.revision),
    now: String(revision),
    stated,
    same,
    changed: changed.length,
  }
  return (
    <div className={styles.result}>
      <p className={styles.name}>{name}</p>
      <p className={styles.quiet}>{words('check.report', said)}</p>
      <p className={styles.quiet}>{report.sentence}</p>
      <Notice
        tone={changed.length === 0 ? 'info' : 'warning'}
        title={words(changed.length === 0 ? 'check.holds' : 'check.moved', said)}
      />
      {changed.length > 0 && <ChangedNumbers changed={changed} changes={changes} />}
      {changes.length > 0 && <RecordChanges changes={changes} inAll={changesInAll} isUnseen={changed.length === 0} />}
    </div>
  )
}
