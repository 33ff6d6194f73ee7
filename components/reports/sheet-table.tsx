import styles from '@/components/reports/preview.module.css'
import { useWords } from '@/components/words'
import { writeNumber } from '@/domain/figures/write-quantity'
import { cellText } from '@/domain/reports/amount-cell'
import type { Sheets } from '@/domain/reports/file-answers'

/** The beginning of a sheet. Rows and columns have no names of their own: their places tell them apart. */
export function SheetTable({ sheet: { name, head, columns, rows, total } }: { sheet: Sheets['sheets'][number] }) {
  const words = useWords()
  const left = total === null ? null : total - rows.length
  return (
    <>
      <div className={styles.sheetHead}>
        {head.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text
          <p key={i}>{line}</p>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls what it can reach */}
      <section className={styles.sheet} tabIndex={0} aria-label={name}>
        <table>
          <thead>
            <tr>
              {columns.map(({ title }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have a place and no other name
                <th key={i} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: so have rows
              <tr key={i}>
                {row.map((cell, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: and cells
                  <td key={place} data-number={typeof cell !== 'string'}>
                    {cellText(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {left !== 0 && (
        <p className={styles.count}>
          {left === null
            ? words('reports.preview.moreRows')
            : words('reports.preview.rowsLeft', { count: writeNumber(left) })}
        </p>
      )}
    </>
  )
}
