'use client'
import Link from 'next/link'
import styles from '@/components/evidence/article-list.module.css'
import { headlineOf, sourceFacts, writeByline } from '@/components/evidence/article-words'
import { MarkedText } from '@/components/tables/marked-text'
import { useWords } from '@/components/words'
import type { ArticleItem as Item } from '@/domain/statistics/answers'

/**
 * An article in the list: how it is titled, where it appeared, how it begins or where the search was found in it, and
 * what it reports.
 * @param kept the query that goes along to other pages, with its question mark
 */
export function ArticleItem({ item, q, kept }: { item: Item; q: string | undefined; kept: string }) {
  const words = useWords()
  const { id, headline, kicker, column, bodyKind, excerpt, figures, activities } = item
  const byline = writeByline(item, words)
  return (
    <li className={styles.item}>
      {kicker !== null && (
        <p className={styles.kicker} lang="zh-CN">
          <MarkedText text={kicker} q={q} />
        </p>
      )}
      <h2 className={headline === null ? styles.substitute : styles.headline}>
        <Link href={`/articles/${id}${kept}`} prefetch={false} lang="zh-CN" className={styles.name}>
          <MarkedText text={headlineOf(item, words)} q={q} />
        </Link>{' '}
        <span className={styles.badge} title={words(`articles.kindHint.${bodyKind}`)}>
          {words(`bodyKind.${bodyKind}`)}
        </span>
      </h2>
      <p className={styles.source}>
        {sourceFacts(item, words).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {column !== null && <span>{words('articles.column', { name: column })}</span>}
        {byline !== null && <span lang="zh-CN">{byline}</span>}
        <span>{words('articles.figures', { count: figures })}</span>
      </p>
      <p className={styles.excerpt} lang="zh-CN">
        <MarkedText text={excerpt} q={q} />
      </p>
      <ul className={styles.activities} aria-label={words('articles.reports')}>
        {activities.map((activity) => (
          <li key={activity.id}>
            <Link href={`/activities/${activity.id}${kept}`} prefetch={false} lang="zh-CN">
              <MarkedText text={activity.name} q={q} />
            </Link>
          </li>
        ))}
      </ul>
    </li>
  )
}
