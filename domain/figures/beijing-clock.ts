/** Moments and days are told by the clock of Beijing, wherever server and reader are. */
export const BEIJING = 'Asia/Shanghai'

const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: BEIJING, dateStyle: 'short', timeStyle: 'medium' })

/** A moment as 2024-03-05 09:30:00. */
export function beijingTime(at: Date): string {
  return CLOCK.format(at)
}

/** The day that a moment lies in, as 2024-03-05. */
export function beijingDay(at: Date): string {
  return beijingTime(at).slice(0, 10)
}

/**
 * Writes moments in a language: 2024年3月5日 09:30.
 * @param dateStyle how fully the day is written
 * @returns a function of an ISO 8601 moment
 */
export function beijingClock(lang: string, dateStyle: 'medium' | 'long' = 'medium'): (at: string) => string {
  const clock = new Intl.DateTimeFormat(lang, { timeZone: BEIJING, dateStyle, timeStyle: 'short' })
  return (at) => clock.format(new Date(at))
}
