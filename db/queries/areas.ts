import { asc } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { areas } from '@/db/schema'
import type { Area } from '@/domain/statistics/answers'

/** The statistical areas in their official order. */
export function listAreas(db: Database): Area[] {
  const rows = db.select().from(areas).orderBy(asc(areas.position)).all()
  return rows.map(({ position: _position, tileRow, tileColumn, ...area }) => ({
    ...area,
    tile: tileRow === null || tileColumn === null ? null : [tileRow, tileColumn],
  }))
}
