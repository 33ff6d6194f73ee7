import type { Stretch } from '@/domain/extraction/activity/claim'
import type { Reading, ReadText } from '@/domain/extraction/activity/reading'
import { NAME_ENDINGS, TYPE_WORDS } from '@/domain/extraction/activity/type-words'
import type { Place, Proposed } from '@/domain/extraction/proposal'
import { ACTIVITY_TYPES, type ActivityType } from '@/domain/vocabulary'

const LEAD = 160
/** How much of what follows is weighed. */
const TAIL = 700
/** What the last word of the name adds. */
const ENDING = 14

/** What kind of activity the words tell of, weighed by where they stand. */
export function findType(
  reading: Reading,
  stretch: Stretch,
  withHeadings: boolean,
  name: Place,
): Proposed<ActivityType> {
  const { body, headline, kicker, column } = reading
  const named = reading.all.find((text) => text.in === name.in) ?? body
  const firstStop = body.text.slice(stretch.start, stretch.end).search(/\n/)
  const lead = Math.min(firstStop === -1 ? stretch.end : stretch.start + firstStop, stretch.start + LEAD)
  const weighed: [text: ReadText, start: number, end: number, weight: number][] = [
    [named, name.start, name.end, 2],
    [headline, 0, headline.text.length, withHeadings ? 3 : 1],
    [kicker, 0, kicker.text.length, withHeadings ? 2 : 1],
    [column, 0, column.text.length, 1],
    [body, stretch.start, lead, 1.2],
    [body, lead, Math.min(stretch.end, lead + TAIL), 0.25],
  ]
  const sums = new Map<ActivityType, number>()
  const places = new Map<ActivityType, { weight: number; place: Place }>()
  for (const [text, start, end, factor] of weighed) {
    const part = text.text.slice(start, end)
    for (const [type, weight, words] of TYPE_WORDS) {
      const found = part.matchAll(words)
      let times = 0
      for (const match of found) {
        if (times === 0) remember(type, weight * factor, text, start + match.index, match[0].length)
        times += 1
        if (times === 2) break
      }
      if (times > 0) sums.set(type, (sums.get(type) ?? 0) + weight * factor * (times === 1 ? 1 : 1.4))
    }
  }
  const ending = NAME_ENDINGS.find(([, words]) => words.test(named.text.slice(name.start, name.end)))?.[0]
  if (ending) {
    sums.set(ending, (sums.get(ending) ?? 0) + ENDING)
    remember(ending, ENDING, named, name.start, name.end - name.start)
  }
  const [best, second] = ACTIVITY_TYPES.filter((type) => sums.has(type)).sort(
    (a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0),
  )
  if (best === undefined) return { value: 'other', rule: 'noTypeWords', confidence: 0.3, place: name }
  const share = (sums.get(best) ?? 0) / ((sums.get(best) ?? 0) + (second === undefined ? 0 : (sums.get(second) ?? 0)))
  const confidence = Math.round(Math.min(0.97, 0.4 + share * 0.6) * 100) / 100
  return { value: best, rule: 'typeWords', confidence, place: places.get(best)?.place ?? name }

  function remember(type: ActivityType, weight: number, text: ReadText, start: number, length: number) {
    if ((places.get(type)?.weight ?? 0) < weight)
      places.set(type, { weight, place: { in: text.in, start, end: start + length } })
  }
}
