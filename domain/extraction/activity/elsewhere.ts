import type { Verdict } from '@/domain/extraction/activity/judge'
import type { Reading } from '@/domain/extraction/activity/reading'
import { meaningOf } from '@/domain/extraction/activity/union-meaning'
import type { Place } from '@/domain/extraction/proposal'

/** The first union or place named is not in Beijing, and no union of Beijing acts. */
export function elsewhere(reading: Reading): Verdict | null {
  const texts = [reading.headline, reading.kicker, reading.body]
  let first: { place: Place } | null = null
  for (const text of texts) {
    for (const mention of text.unions) {
      const union = meaningOf(reading, text, mention)
      if (union && union.area !== 'outside') return null
      if (union) first ??= { place: { in: text.in, start: mention.start, end: mention.end } }
    }
  }
  if (first) return { ...first, confidence: 0.9 }
  const places = texts.flatMap((text) => text.areas.map((area) => ({ ...area, in: text.in })))
  const [place] = places
  const isLed = place?.area === 'outside' && (place.in === 'headline' || place.start < 40)
  const saysBeijing = texts.some(
    ({ text, areas }) =>
      /北京|首都|本市|京城|在京/.test(text) || areas.some(({ area }) => area !== null && area !== 'outside'),
  )
  return isLed && !saysBeijing ? { place: { in: place.in, start: place.start, end: place.end }, confidence: 0.8 } : null
}
