'use client'
import { useQuery } from '@tanstack/react-query'
import { useFilter } from '@/components/filters/use-filter'
import { summaryQuery } from '@/components/queries'
import { useLang } from '@/components/words'
import { writeNumber } from '@/domain/figures/write-quantity'

/** The present filter in words, its count set out; read aloud again when it changes. */
export function FilterSentence() {
  const { filter } = useFilter()
  const { data, isPlaceholderData } = useQuery(summaryQuery(filter, useLang()))
  if (!data) return <span aria-live="polite" />
  const count = writeNumber(data.activities)
  const at = data.sentence.lastIndexOf(count)
  return (
    <span aria-live="polite" aria-busy={isPlaceholderData}>
      {data.sentence.slice(0, at)}
      <strong>{count}</strong>
      {data.sentence.slice(at + count.length)}
    </span>
  )
}
