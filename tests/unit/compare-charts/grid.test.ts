import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnGroups, firstCell, type GridRow, moveIn } from '@/components/compare/charts/grid'

/** A grid in which an `x` can be opened, an `o` has nothing behind it, and a blank is no cell at all. */
function gridOf(...lines: string[]): GridRow[] {
  return lines.map((line, row) => ({
    key: String(row),
    label: '',
    cells: [...line].map((sign) => {
      if (sign === ' ') return null
      return { text: sign, title: sign, href: sign === 'x' ? '?' : null, heat: null, isHatched: false }
    }),
  }))
}

describe('the arrows in a grid', () => {
  const grid = gridOf('xox', ' ox', 'x x')

  it.each<[key: string, from: [number, number], to: [number, number] | null]>([
    ['ArrowRight', [0, 0], [0, 2]],
    ['ArrowLeft', [0, 2], [0, 0]],
    ['ArrowDown', [0, 0], [2, 0]],
    ['ArrowUp', [2, 2], [1, 2]],
    ['ArrowUp', [0, 2], [0, 2]],
    ['ArrowRight', [1, 2], [1, 2]],
    ['Home', [2, 2], [2, 0]],
    ['End', [0, 0], [0, 2]],
    ['PageUp', [2, 0], [0, 0]],
    ['PageDown', [0, 2], [2, 2]],
    ['Home', [1, 2], [1, 2]],
    ['Enter', [0, 0], null],
    ['a', [0, 0], null],
  ])('%s from %j leads to %j', (key, [row, column], to) => {
    expect(moveIn(grid, { row, column }, key)).toEqual(to && { row: to[0], column: to[1] })
  })

  it('always lead to a cell that can be opened, along its row or column', () => {
    const lines = fc.array(fc.array(fc.constantFrom('x', 'o', ' '), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    })
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown')
    fc.assert(
      fc.property(lines, keys, (signs, key) => {
        const rows = gridOf(...signs.map((line) => line.join('')))
        const from = firstCell(rows)
        if (from === null) return
        const to = moveIn(rows, from, key)
        expect(to && rows[to.row]?.cells[to.column]?.href).toBe('?')
        expect(to?.row === from.row || to?.column === from.column).toBe(true)
      }),
    )
  })

  it('begin at the first cell that can be opened', () => {
    expect(firstCell(gridOf('oo', ' x'))).toEqual({ row: 1, column: 1 })
    expect(firstCell(gridOf('oo'))).toBeNull()
    expect(firstCell([])).toBeNull()
  })
})

describe('columns', () => {
  const column = (key: string, group: string) => ({ key, label: key, title: key, group })

  it('of months stand under their years, the undated one alone', () => {
    const columns = [
      column('2023-11', '2023'),
      column('2023-12', '2023'),
      column('2024-01', '2024'),
      column('unknown', ''),
    ]
    expect(columnGroups(columns)).toEqual([
      { key: '2023-11', label: '2023', span: 2 },
      { key: '2024-01', label: '2024', span: 1 },
      { key: 'unknown', label: '', span: 1 },
    ])
  })

  it('are all under one group each', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', '2023', '2024')), (groups) => {
        const columns = groups.map((group, i) => column(String(i), group))
        expect(columnGroups(columns).reduce((sum, { span }) => sum + span, 0)).toBe(columns.length)
      }),
    )
  })
})
