import { describe, expect, test } from 'vitest'
import { extract } from '@/domain/extraction/extract'
import { INVENTED } from '@/tests/unit/extraction/invented-articles'

function halfWidth(text: string): string {
  const marks: Record<string, string> = { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')', '“': '"', '”': '"' }
  return text.replace(/[，：；（）“”]/g, (mark) => marks[mark] ?? mark)
}

describe('an article read as a whole', () => {
  test.each(INVENTED.map((article) => [article.headline, article] as const))('%s', (_, article) => {
    const { headline, kicker = null, column = null, body, date, why = null, activities = [] } = article
    const found = extract({ headline, kicker, column, byline: [], publication: '劳动午报', date, year: null, body })
    expect(found.why?.value ?? null).toBe(why)
    const read = found.activities.map((activity, i) => {
      const wanted = activities[i]
      return {
        organisers: activity.organisers.map(({ value }) => value),
        area: activity.area.value,
        type: activity.type.value,
        ...(wanted?.level === undefined ? {} : { level: activity.level.value }),
        ...(wanted?.start === undefined ? {} : { start: activity.dateStart?.value ?? null }),
        ...(wanted?.series === undefined ? {} : { series: activity.series?.value ?? null }),
        ...(wanted?.placeArea === undefined ? {} : { placeArea: activity.placeArea?.value ?? null }),
      }
    })
    expect(read).toEqual(activities)
  })

  test.each(INVENTED.map((article) => [article.headline, article] as const))(
    '%s, in half-width marks',
    (_, article) => {
      const { headline, kicker = null, column = null, body, date } = article
      const rest = { column, byline: [], publication: '劳动午报', date, year: null }
      const facts = (text: (printed: string) => string) => {
        const { activities, why } = extract({
          ...rest,
          headline: text(headline),
          kicker: kicker && text(kicker),
          body: text(body),
        })
        return {
          why: why?.value,
          read: activities.map(({ area, type, dateStart }) => [area.value, type.value, dateStart?.value]),
        }
      }
      expect(facts(halfWidth)).toEqual(facts((printed) => printed))
    },
  )
})
