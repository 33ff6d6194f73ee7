import { type SQL, sql } from 'drizzle-orm'
import type { Filter } from '@/domain/statistics/filter'

/** Where activities, their amounts and their reports are read. */
export interface Tables {
  activities: SQL
  amounts: SQL
  reports: SQL
}

const OF_ALL: Tables = {
  activities: sql`main.tallied_activities`,
  amounts: sql`main.tallied_amounts`,
  reports: sql`main.activity_articles`,
}

const OF_WHO_ASKS: Tables = {
  activities: sql`tallied_activities`,
  amounts: sql`tallied_amounts`,
  reports: sql`activity_articles`,
}

/**
 * The tables themselves where a filter asks for nothing but what is verified, which is everybody's: no view (db/sight.ts) has
 * to look each row up. Else what may be seen of them.
 */
export const tablesFor = ({ review }: Pick<Filter, 'review'>): Tables => (review === 'verified' ? OF_ALL : OF_WHO_ASKS)
