'use client'
import { useQuery } from '@tanstack/react-query'
import styles from '@/components/import/recent-imports.module.css'
import { recentImportsQuery } from '@/components/import/recent-imports-query'
import { Card } from '@/components/layout/card'
import { sizeOf } from '@/components/size-of'
import { useLang, useWords } from '@/components/words'
import { beijingClock } from '@/domain/figures/beijing-clock'

/** The files imported last, each to be taken away as it came. */
export function RecentImports() {
  const words = useWords()
  const lang = useLang()
  const { data, isError } = useQuery(recentImportsQuery)
  const clock = beijingClock(lang)
  const items = data?.items ?? []
  return (
    <Card title={words('import.recent.title')} hint={words('import.recent.hint')} flush={items.length > 0}>
      {items.length === 0 ? (
        <p className={styles.none}>{words(isError ? 'import.recent.failed' : 'import.recent.none')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words('import.recent.file')}</th>
                <th scope="col">{words('import.recent.at')}</th>
                <th scope="col">{words('import.recent.by')}</th>
                <th scope="col">{words('import.recent.articles')}</th>
                <th scope="col">{words('import.recent.pending')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ id, name, format, encoding, bytes, at, actor, articles, pending }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`/api/v1/imports/${id}/file`} download lang="zh-CN" className={styles.file}>
                      {name}
                    </a>
                    <span className={styles.quiet}>
                      {[words(`import.format.${format}`), encoding, sizeOf(bytes)].filter(Boolean).join(' · ')}
                    </span>
                  </th>
                  <td data-label={words('import.recent.at')}>{clock(at)}</td>
                  <td data-label={words('import.recent.by')} lang="zh-CN">
                    {actor}
                  </td>
                  <td data-label={words('import.recent.articles')}>{articles}</td>
                  <td data-label={words('import.recent.pending')}>{pending}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}
