import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { foldCharacters } from '@/domain/articles/fold-characters'

/** No more names than a person looks through. */
const MOST = 60

/**
 * The organisers in whose names a text stands: those that begin with it first, then the shorter ones. The names of all
 * organisations are gone through, of whose activities none is looked up unless the name fits.
 * @returns at most 60 names, and whether there are others
 */
export function organisersNamed(db: Database, text: string): { names: string[]; hasMore: boolean } {
  const folded = foldCharacters(text)
  const found = db.all<{ name: string }>(sql`
    select o.name from organisations o
    where (instr(o.name, ${text}) or instr(o.name, ${folded})) and exists (
      select 1 from activity_organisers ao where ao.organisation_id = o.id and ao.role = 'organiser')
    order by instr(o.name, ${text}) <> 1 and instr(o.name, ${folded}) <> 1, length(o.name), o.name
    limit ${MOST + 1}`)
  return { names: found.slice(0, MOST).map(({ name }) => name), hasMore: found.length > MOST }
}
