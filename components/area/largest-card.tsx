'use client'
import { useQuery } from '@tanstack/react-query'
import { LARGEST } from '@/components/area/area-questions'
import styles from '@/components/area/tables.module.css'
import { Shown } from '@/components/charts/shown'
import { QuantityText } from '@/components/evidence/quantity-text'
import { useFilter } from '@/components/filters/use-filter'
import { Card } from '@/components/layout/card'
import { KeptLink } from '@/components/layout/kept-link'
import { activityPageQuery } from '@/components/queries'
import { useLang, useWords } from '@/components/words'

/** The activities with the most participants, each a way to its page and its evidence. */
export function LargestCard() {
  const words = useWords()
  const query = useQuery(activityPageQuery(useFilter().filter, useLang(), LARGEST))
  return (
    <Card title={words('areaPage.largest.title')} hint={words('areaPage.largest.hint')}>
      <Shown query={query}>
        {({ items }) => {
          const told = items.filter(({ measures }) => measures.participants.value !== null)
          if (told.length === 0) return <p className={styles.none}>{words('areaPage.largest.none')}</p>
          return (
            <ol className={styles.list}>
              {told.map(({ id, name, measures }) => (
                <li key={id}>
                  <KeptLink href={`/activities/${id}`} lang="zh-CN">
                    {name}
                  </KeptLink>
                  <QuantityText amount={measures.participants} />
                </li>
              ))}
            </ol>
          )
        }}
      </Shown>
    </Card>
  )
}
