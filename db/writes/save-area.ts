import { areas } from '@/db/schema'
import type { Writer } from '@/db/writes/write'
import type { Area } from '@/domain/statistics/answers'

/** Stores an area that is not there yet. Areas are a fixed list: one that exists stays as it is. */
export function saveArea(writer: Writer, area: Area, position: number): void {
  const { tile, ...names } = area
  const row = { ...names, position, tileRow: tile?.[0] ?? null, tileColumn: tile?.[1] ?? null }
  const { changes } = writer.tx.insert(areas).values(row).onConflictDoNothing().run()
  if (changes > 0) writer.revise('area', area.code, 'create', null, row)
}
