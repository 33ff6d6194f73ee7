/** Under what name a database that holds generated data says so. */
export const GENERATED = 'generated'

/** Stands before every generated name, headline and publication, so that nobody takes them for reports. */
export const MARK = '〔生成〕'

/** What was generated into a database, by which its screens say that these are no reports. */
export interface GeneratedMark {
  activities: number
  years: number
  seed: number
  /** ISO 8601, UTC. */
  at: string
  /** Whether it was asked to put them among real data. */
  amongReal: boolean
}
