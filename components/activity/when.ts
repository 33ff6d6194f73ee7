import { writePartialDate } from '@/domain/figures/write-date'
import type { ActivityDetail } from '@/domain/statistics/answers'
import type { Words } from '@/domain/vocabulary'

/** When an activity was, in words, with what that rests on where it is not its own date. */
export function writeWhen(
  {
    dateStart,
    dateEnd,
    period,
    periodBasis,
    status,
  }: Pick<ActivityDetail, 'dateStart' | 'dateEnd' | 'period' | 'periodBasis' | 'status'>,
  words: Words,
): string {
  if (period === null) return words('date.unknown')
  if (dateStart === null) {
    return words(periodBasis === 'report' ? 'activity.when.report' : 'activity.when.year', {
      date: writePartialDate(period, words),
    })
  }
  const from = writePartialDate(dateStart, words)
  if (dateEnd !== null && dateEnd !== dateStart) {
    return words('sentence.period.between', { from, to: writePartialDate(dateEnd, words) })
  }
  if (status === 'ongoing' && dateStart.length > 4) return words('sentence.period.since', { from })
  return dateStart.length === 4 ? words('activity.when.year', { date: from }) : from
}
