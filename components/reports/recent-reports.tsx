'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Card } from '@/components/layout/card'
import { isRunning, removeReport, shelfQuery } from '@/components/reports/queries'
import { RecentReport } from '@/components/reports/recent-report'
import styles from '@/components/reports/recent-reports.module.css'
import { useLang, useWords } from '@/components/words'

/** The files made last: each to be downloaded again, made again from today's data, or taken away. */
export function RecentReports() {
  const words = useWords()
  const lang = useLang()
  const client = useQueryClient()
  const shelf = shelfQuery(lang)
  const { data, isError } = useQuery(shelf)
  const { mutate } = useMutation({
    mutationFn: (id: string) => removeReport(id, lang),
    onSettled: () => client.invalidateQueries({ queryKey: shelf.queryKey }),
  })
  const items = data?.items ?? []
  const running = items.filter(isRunning).length
  return (
    <Card title={words('reports.recent.title')} hint={words('reports.recent.hint')} flush={items.length > 0}>
      <p className={styles.spoken} aria-live="polite">
        {running > 0 && words('reports.recent.running', { count: running })}
      </p>
      {items.length === 0 ? (
        <p className={styles.none}>{words(isError ? 'reports.recent.failed' : 'reports.recent.none')}</p>
      ) : (
        <ul className={styles.items}>
          {items.map((item) => (
            <RecentReport key={item.id} item={item} remove={() => mutate(item.id)} />
          ))}
        </ul>
      )}
    </Card>
  )
}
