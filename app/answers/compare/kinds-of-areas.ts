import type { Database } from '@/db/client'
import { listAreas } from '@/db/queries/areas'
import type { AreaKind } from '@/domain/vocabulary'

/** What kind of area each row stands for; what is no area, such as an unknown place, has none. */
export function kindsOfAreas(db: Database): Map<string, AreaKind> {
  return new Map(listAreas(db).map(({ code, kind }) => [code, kind]))
}
