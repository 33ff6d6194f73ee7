import { type SQL, sql } from 'drizzle-orm'
import type { Filter } from '@/domain/statistics/filter'
import type { Total } from '@/domain/vocabulary'

/** The amounts `tallied_amounts m` of a total that a filter counts: what they come to, and which these are. */
export function ofTotal(
  total: Total,
  { realisation, counting }: Pick<Filter, 'realisation' | 'counting'>,
): { value: SQL; concerned: SQL } {
  const ofThis = sql`m.total = ${total} and m.realisation = ${realisation}`
  return counting === 'cautious'
    ? { value: sql`m.sure_value`, concerned: sql`${ofThis} and m.sure_value is not null` }
    : { value: sql`m.value`, concerned: ofThis }
}

/** What an activity `a` contributes to a total; null where it reported nothing for it. */
export function amountOf(total: Total, filter: Pick<Filter, 'realisation' | 'counting'>): SQL {
  const { value, concerned } = ofTotal(total, filter)
  return sql`(select ${value} from tallied_amounts m where m.number = a.number and ${concerned})`
}
