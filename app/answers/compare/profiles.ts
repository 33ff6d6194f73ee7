import { cityTallies } from '@/app/answers/compare/city-tallies'
import { type AnswerContext, rowLabel, sentenceOf } from '@/app/answers/context'
import { promiseItems } from '@/app/answers/promises'
import { activitiesOf, filterConditions } from '@/db/queries/filter-conditions'
import { largestActivities } from '@/db/queries/largest-activities'
import { activityRefs } from '@/db/queries/references'
import { tallies } from '@/db/queries/tallies'
import type { Profiles } from '@/domain/comparison/answers'
import { comparedKeys } from '@/domain/comparison/counted-areas'
import { type Plan, planDone, profilesOf } from '@/domain/comparison/profiles'
import { isRecordCount } from '@/domain/comparison/words'
import type { ActivityRef } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { LedgerSubject } from '@/domain/vocabulary'

/** What each area of the filter is strong in, and what it lacks of what the city has under the same conditions. */
export function profilesAnswer(context: AnswerContext, filter: Filter, subject: LedgerSubject): Profiles {
  const { db } = context
  const everywhere = { ...filter, area: undefined }
  const city = cityTallies(db, filter)
  const keys = comparedKeys(filter)
  const profiles = profilesOf(
    {
      areas: city.areas,
      types: tallies(db, everywhere, ['area', 'type']),
      series: tallies(db, everywhere, ['area', 'series']),
      largest: isRecordCount(subject) ? new Map() : largestActivities(db, everywhere, subject),
    },
    filter,
    subject,
  )
  const refs = new Map(
    activityRefs(db, activitiesOf(profiles.flatMap(({ largest }) => largest?.id ?? []))).map((each) => [each.id, each]),
  )
  const plans = new Map<string, Plan[]>(keys.map((key) => [key, []]))
  for (const item of promiseItems(db, filterConditions(filter), filter.counting)) {
    plans.get(areaOf(item.activity, filter))?.push({ ...item, done: planDone(item) })
  }
  return {
    sentence: sentenceOf(context, filter, city.chosen().activities),
    revision: context.revision,
    subject,
    rows: profiles.map(({ key, largest, ...profile }) => {
      const activity = largest && refs.get(largest.id)
      return {
        key,
        label: rowLabel(context, 'area', key),
        ...profile,
        largest: largest && activity ? { activity, amount: largest.amount, share: largest.share } : null,
        plans: plans.get(key) ?? [],
      }
    }),
  }
}

/** The area that an activity is counted under. */
function areaOf({ area, placeArea }: ActivityRef, { attribution }: Filter): string {
  return attribution === 'organiser' ? area : (placeArea ?? UNKNOWN)
}
