'use client'
import { HistoryCard } from '@/components/settings/history-card'
import { useLang, useWords } from '@/components/words'
import { isPartialDate } from '@/domain/figures/partial-date'
import { writePartialDate } from '@/domain/figures/write-date'
import { writeNumber } from '@/domain/figures/write-quantity'
import { denominatorName } from '@/domain/settings/denominator-name'
import type { DenominatorsState } from '@/domain/settings/denominators-answers'
import type { DenominatorChange } from '@/domain/settings/denominators-change'
import type { Words } from '@/domain/vocabulary'

/** More areas of one denominator are told by their number. */
const NAMED_AREAS = 6

/** Who changed the denominators, when and what, the last change first. */
export function DenominatorChanges({ history, areas }: Pick<DenominatorsState, 'history' | 'areas'>) {
  const words = useWords()
  const lang = useLang()
  const nameOf = (code: string) => {
    const area = areas.find((each) => each.code === code)
    return area ? area[lang === 'en' ? 'en' : 'zh'] : code
  }
  return (
    <HistoryCard
      subject="denominators"
      history={history}
      what={({ changes }) =>
        changes.map((change) => (
          <li key={change.id}>
            {words(`denominators.history.${change.kind}`, {
              name: denominatorName(change, words),
              areas: change.areas,
            })}
            {change.kind === 'changed' && (
              <ul>
                {sentences(change, nameOf, words).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </li>
        ))
      }
    />
  )
}

function sentences({ fields, values }: DenominatorChange, nameOf: (code: string) => string, words: Words): string[] {
  const number = (value: number | null) => (value === null ? words('denominators.history.none') : writeNumber(value))
  const text = (field: string, value: string) => {
    if (field === 'per') return writeNumber(Number(value))
    return field === 'date' && isPartialDate(value) ? writePartialDate(value, words) : value
  }
  const named = values
    .slice(0, NAMED_AREAS)
    .map(({ area, before, after }) =>
      words('denominators.history.value', { area: nameOf(area), before: number(before), after: number(after) }),
    )
  const left = values.length - named.length
  return [
    ...fields.map(({ field, before, after }) =>
      words(`denominators.history.field.${field}`, { before: text(field, before), after: text(field, after) }),
    ),
    ...named,
    ...(left > 0 ? [words('denominators.history.more', { areas: left })] : []),
  ]
}
