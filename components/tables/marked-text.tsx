import { findHits } from '@/domain/articles/search-terms'

/** A text with the words of a search marked in it. */
export function MarkedText({ text, q }: { text: string; q: string | undefined }) {
  const hits = q === undefined ? [] : findHits(text, q)
  if (hits.length === 0) return text
  const ends = hits.map(([, end]) => end)
  return (
    <>
      {hits.map(([start, end], i) => (
        <span key={start}>
          {text.slice(ends[i - 1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
