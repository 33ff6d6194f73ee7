import Link from 'next/link'
import { DifferenceList } from '@/components/history/difference-list'
import styles from '@/components/history/history.module.css'
import { UndoButton } from '@/components/history/undo-button'
import { beijingClock } from '@/domain/figures/beijing-clock'
import type { HistoryChange, Revised } from '@/domain/history/answers'
import type { Entity, Locale, Words } from '@/domain/vocabulary'

/** One change: who, when, why, and for each record what is different. */
export function ChangeItem({ change, words, locale }: { change: HistoryChange; words: Words; locale: Locale }) {
  const { revisions, canUndo, undoProblem } = change
  const record = revisions[0]?.label ?? ''
  const undo = (name: string) => words(`history.undo.${name}`)
  return (
    <li className={styles.change}>
      <p className={styles.head}>
        <time dateTime={change.at}>{beijingClock(locale)(change.at)}</time> <strong>{change.actor}</strong>
      </p>
      {change.reason && <p className={styles.reason}>{words('history.reason', { reason: change.reason })}</p>}
      <ul className={styles.revisions}>
        {revisions.map((revision) => (
          <RevisedItem key={revision.id} revision={revision} words={words} />
        ))}
      </ul>
      {change.hasMore && <p className={styles.quiet}>{words('history.more')}</p>}
      {canUndo && (
        <UndoButton
          change={change.change}
          words={{
            button: undo('button'),
            label: words('history.undo.label', { record }),
            title: undo('title'),
            will: undo('will'),
            confirm: undo('confirm'),
            cancel: undo('cancel'),
            working: undo('working'),
            unreachable: undo('unreachable'),
          }}
        >
          {revisions.map((revision) => (
            <div key={revision.id}>
              <p>{revision.label}</p>
              <DifferenceList differences={reversed(revision)} words={words} />
            </div>
          ))}
        </UndoButton>
      )}
      {(undoProblem === 'changedSince' || undoProblem === 'notAllowed') && (
        <p className={styles.quiet}>{undo(undoProblem)}</p>
      )}
    </li>
  )
}

function RevisedItem({ revision, words }: { revision: Revised; words: Words }) {
  const { id, did, entity, record, label, href, differences } = revision
  const own = new URLSearchParams({ entity, record })
  return (
    <li>
      <p>
        {did} {!SELF_TOLD.includes(entity) && words(`history.entity.${entity}`)}{' '}
        {href ? (
          <Link href={href} prefetch={false}>
            {label}
          </Link>
        ) : (
          label
        )}{' '}
        <Link
          href={`/history?${own}`}
          prefetch={false}
          className={styles.quiet}
          aria-label={`${words('history.ofRecord')}: ${label} (${id})`}
        >
          {words('history.ofRecord')}
        </Link>
      </p>
      {differences.length > 0 && (
        <details>
          <summary
            aria-label={`${words('history.differences', { count: differences.length })}, ${words('history.revision', { id })}`}
          >
            {words('history.differences', { count: differences.length })}
          </summary>
          <DifferenceList differences={differences} words={words} />
        </details>
      )}
    </li>
  )
}

/** Kinds of record whose names, or what was done, say already what they are. */
const SELF_TOLD: readonly Entity[] = ['settings', 'session']

/** What an undo of a revision does. */
function reversed({ differences }: Revised) {
  return differences.map(({ before, after, ...each }) => ({ ...each, before: after, after: before }))
}
