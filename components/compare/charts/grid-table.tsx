'use client'
import { type KeyboardEvent, useState } from 'react'
import { StateLink } from '@/components/charts/state-link'
import {
  columnGroups,
  firstCell,
  type GridCell,
  type GridColumn,
  type GridRow,
  moveIn,
} from '@/components/compare/charts/grid'
import styles from '@/components/compare/charts/grid.module.css'
import { useWords } from '@/components/words'

/** Where the grid is wider than its place, the latest columns are in view first. */
function showEnd(region: HTMLElement | null) {
  if (region) region.scrollLeft = region.scrollWidth
}

/**
 * Areas by something else as a grid of coloured cells. It is a table whose cells are links; the keyboard stops at it once
 * and then moves by arrows.
 * @param fromEnd whether the last columns are to be seen first
 */
export function GridTable({
  caption,
  corner,
  columns,
  rows,
  fromEnd = false,
}: {
  caption: string
  corner: string
  columns: readonly GridColumn[]
  rows: readonly GridRow[]
  fromEnd?: boolean
}) {
  const words = useWords()
  const [chosen, setChosen] = useState(firstCell(rows))
  const entry = chosen && rows[chosen.row]?.cells[chosen.column]?.href ? chosen : firstCell(rows)
  const groups = columnGroups(columns)
  const isGrouped = columns.some(({ group }) => group !== '')

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')
    const [row, column] = cell?.dataset.at?.split(' ').map(Number) ?? []
    if (row === undefined || column === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const next = moveIn(rows, { row, column }, event.key)
    if (next === null) return
    event.preventDefault()
    setChosen(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus()
  }

  return (
    <div className={styles.scroll} ref={fromEnd ? showEnd : undefined}>
      <table className={styles.grid} onKeyDown={onKeyDown}>
        <caption className={styles.unseen}>
          {caption}
          {words('compare.charts.arrows')}
        </caption>
        <thead>
          {isGrouped && (
            <tr>
              <td className={styles.corner} />
              {groups.map(({ key, label, span }) =>
                label === '' ? (
                  <td key={key} colSpan={span} />
                ) : (
                  <th key={key} scope="colgroup" colSpan={span} className={styles.group}>
                    {label}
                  </th>
                ),
              )}
            </tr>
          )}
          <tr>
            <th scope="col" className={styles.corner}>
              {corner}
            </th>
            {columns.map(({ key, label, title }) => (
              <th key={key} scope="col" title={title}>
                <abbr title={title}>{label}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells }, row) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {cells.map((cell, column) => (
                <td key={columns[column]?.key}>
                  {cell && (
                    <Cell cell={cell} at={`${row} ${column}`} isEntry={entry?.row === row && entry.column === column} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ cell, at, isEntry }: { cell: GridCell; at: string; isEntry: boolean }) {
  const look = {
    className: styles.cell,
    title: cell.title,
    'data-hatched': cell.isHatched || undefined,
    style:
      cell.heat === null
        ? undefined
        : { background: `var(--heat-${cell.heat})`, color: `var(--heat-${cell.heat}-ink)` },
  }
  if (cell.href === null) {
    return (
      <span {...look} data-empty="">
        <span aria-hidden="true">{cell.text}</span>
        <span className={styles.unseen}>{cell.title}</span>
      </span>
    )
  }
  return (
    <StateLink {...look} href={cell.href} data-at={at} tabIndex={isEntry ? 0 : -1} aria-label={nameOf(cell)}>
      {cell.text}
    </StateLink>
  )
}

/** What is read out holds what is seen, so that whoever speaks to the screen can name it: 4万余 stands for 40,000余. */
function nameOf({ text, title }: GridCell): string {
  return title.includes(text) ? title : `${text} ${title}`
}
