/** From when changes are usually told. */
export const BEGINNINGS = ['import', 'week', 'days30', 'month', 'year'] as const

export interface Beginning {
  name: (typeof BEGINNINGS)[number]
  /** A day, at whose end the account begins, or `r` and the number of a revision. */
  since: string
}

/** The usual beginnings as days: what begins with a month begins at the end of the day before it. @param today YYYY-MM-DD */
export function usualDays(today: string): [Beginning, ...Beginning[]] {
  const [year = '', month = ''] = today.split('-')
  return [
    { name: 'week', since: daysBefore(today, 7) },
    { name: 'days30', since: daysBefore(today, 30) },
    { name: 'month', since: daysBefore(`${year}-${month}-01`, 1) },
    { name: 'year', since: daysBefore(`${year}-01-01`, 1) },
  ]
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}
