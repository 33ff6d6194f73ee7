import styles from '@/components/activity/side-lists.module.css'
import { beijingClock } from '@/domain/figures/beijing-clock'
import { changesOf } from '@/domain/history/changes-of'
import { fieldName, writeField } from '@/domain/history/write-field'
import type { Revision } from '@/domain/statistics/answers'
import type { AreaCode, Locale, Words } from '@/domain/vocabulary'

/** Who entered or changed a record, when (Beijing time) and what, latest first. */
export function HistoryList({
  history,
  words,
  locale,
  areaName,
}: {
  history: readonly Revision[]
  words: Words
  locale: Locale
  areaName: (code: AreaCode) => string
}) {
  const clock = beijingClock(locale)
  return (
    <ul className={styles.list}>
      {history.map(({ id, at, actor, action, reason, before, after }) => (
        <li key={id}>
          <p>{words(`activity.action.${action}`)}</p>
          <p className={styles.details}>
            <time dateTime={at}>{clock(at)}</time> · {actorName(actor, words)}
          </p>
          {reason !== null && <p className={styles.details}>{words('activity.reason', { reason })}</p>}
          <details className={styles.change}>
            <summary>{words(`activity.whatChanged.${action}`)}</summary>
            <dl className={styles.fields}>
              {changesOf(before, after).map((change) => (
                <FieldChange
                  key={`${change.field} ${figureId(change)}`}
                  {...change}
                  words={words}
                  areaName={areaName}
                />
              ))}
            </dl>
          </details>
        </li>
      ))}
    </ul>
  )
}

/** Readers who are not signed in are told no names. */
function actorName(actor: string, words: Words): string {
  if (actor === '') return words('activity.staff')
  return actor === 'bundled data' ? words('activity.bundled') : actor
}

/** Tells the figures of one change apart. */
function figureId({ before, after }: ReturnType<typeof changesOf>[number]): string {
  const figure = (after ?? before) as { id?: string } | null
  return figure?.id ?? ''
}

function FieldChange({
  field,
  before,
  after,
  ...rest
}: ReturnType<typeof changesOf>[number] & { words: Words; areaName: (code: AreaCode) => string }) {
  return (
    <>
      <dt>{fieldName(field, rest.words)}</dt>
      <dd>
        {before !== null && (
          <>
            <del>{writeField(field, before, rest)}</del> →{' '}
          </>
        )}
        <ins>{writeField(field, after, rest)}</ins>
      </dd>
    </>
  )
}
