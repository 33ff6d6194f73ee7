'use client'
import fields from '@/components/filters/field.module.css'
import styles from '@/components/import/column-mapping.module.css'
import { useWords } from '@/components/words'
import { type ImportedFile, TABLE_FIELDS, type TableField } from '@/domain/review/import-answer'

type Table = NonNullable<ImportedFile['table']>

/** Which field each column of a table holds, with the first rows below to see by. */
export function ColumnMapping({
  table,
  chosen,
  disabled,
  onChange,
}: {
  table: Table
  /** What was chosen on the screen; null leaves the guess. */
  chosen: Table['mapping'] | null
  disabled: boolean
  onChange: (mapping: Record<string, TableField | null>) => void
}) {
  const words = useWords()
  const { columns, sample, rows } = table
  const mapping = chosen ?? table.mapping
  return (
    <div className={styles.mapping}>
      <p className={styles.hint}>{words('import.mapping.hint', { rows })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={words('import.mapping.label')}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  <span className={styles.column} lang="zh-CN">
                    {column}
                  </span>
                  <select
                    className={fields.input}
                    disabled={disabled}
                    aria-label={words('import.mapping.field', { column })}
                    value={mapping[column] ?? ''}
                    onChange={(event) =>
                      onChange(withField(mapping, column, (event.target.value || null) as TableField | null))
                    }
                  >
                    <option value="">{words('import.mapping.leave')}</option>
                    {TABLE_FIELDS.map((field) => (
                      <option key={field} value={field}>
                        {words(`import.template.heading.${field}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file are known by their place
              <tr key={i}>
                {columns.map((column, k) => (
                  <td key={column} lang="zh-CN">
                    {row[k]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

/** A field stands in one column: the column that had it gives it up. */
function withField(mapping: Table['mapping'], column: string, field: TableField | null): Table['mapping'] {
  const others = Object.entries(mapping).map(([name, held]) => [name, held === field ? null : held])
  return { ...Object.fromEntries(others), [column]: field }
}
