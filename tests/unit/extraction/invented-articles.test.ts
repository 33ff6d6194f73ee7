import { describe, expect, test } from 'vitest'
import { extract } from '@/domain/extraction/extract'
import { INVENTED } from '@/tests/unit/extraction/invented-articles'

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
})
