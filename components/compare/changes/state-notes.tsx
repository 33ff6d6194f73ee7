'use client'
import { ledgerHref } from '@/components/address'
import { StateLink } from '@/components/charts/state-link'
import { writeActor, writeState } from '@/components/compare/changes/write-state'
import { QuantityText } from '@/components/evidence/quantity-text'
import { Notice } from '@/components/layout/notice'
import { useLang, useWords } from '@/components/words'
import type { Changes } from '@/domain/comparison/change-answers'
import { beijingClock } from '@/domain/figures/beijing-clock'

/** What is to know before the picture: that nothing changed, or that everything is new. */
export function StateNotes({ changes, params }: { changes: Changes; params: URLSearchParams }) {
  const words = useWords()
  const lang = useLang()
  const clock = beijingClock(lang)
  const { since, until, steps, end, subject, first, last, revision } = changes
  const isStill = steps.every(({ count, scaledDifference }) => count === 0 && scaledDifference === null)
  if (isStill) {
    const amount = <QuantityText amount={end.amount ?? { value: null, bound: null }} />
    return (
      <Notice tone="info" title={words('changes.nothing.title')}>
        <p>
          {words('changes.nothing.words', {
            since: writeState(since, lang, words),
            until: writeState(until, lang, words),
            measure: words(`measure.${subject}`),
          })}{' '}
          {until.revision === revision ? <StateLink href={ledgerHref(params, subject)}>{amount}</StateLink> : amount}
        </p>
        <p>
          {last === null || last.at === null
            ? words('changes.nothing.never')
            : words('changes.nothing.last', {
                time: clock(last.at),
                actor: writeActor(last.actor, words),
                revision: String(last.revision),
              })}
        </p>
      </Notice>
    )
  }
  if (since.revision > 0 || first === null || first.at === null) return null
  return (
    <Notice tone="info" title={words('changes.beforeFirst.title')}>
      {words('changes.beforeFirst.words', { time: clock(first.at), revision: String(first.revision) })}
    </Notice>
  )
}
