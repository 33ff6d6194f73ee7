import type { GridPicture } from '@/components/charts/picture/draw-grid'
import type { GridColumn, GridRow } from '@/components/compare/charts/grid'

/** A grid for a picture of it. */
export function gridPicture(columns: readonly GridColumn[], rows: readonly GridRow[], notes: string[]): GridPicture {
  return {
    kind: 'grid',
    columns: columns.map(({ label, group }) => ({ label, group })),
    rows: rows.map(({ label, cells }) => ({ label, cells })),
    notes,
  }
}
