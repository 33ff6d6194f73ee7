import Link from 'next/link'
import { articleReference } from '@/components/activity/citation'
import styles from '@/components/activity/side-lists.module.css'
import { onwardHref, type WayHere } from '@/components/activity/way-here'
import type { ArticleRef } from '@/domain/statistics/answers'
import type { Words } from '@/domain/vocabulary'

/** The articles that report an activity, each with how it begins. */
export function ReportList({
  articles,
  way,
  words,
}: {
  articles: (ArticleRef & { excerpt: string })[]
  way: WayHere
  words: Words
}) {
  return (
    <ul className={styles.list}>
      {articles.map((article) => (
        <li key={article.id}>
          <Link href={onwardHref(`/articles/${article.id}`, way)} prefetch={false} className={styles.name}>
            {article.headline === null ? words('activity.noHeadline') : <span lang="zh-CN">{article.headline}</span>}
          </Link>
          <p className={styles.details}>{articleReference(article, words)}</p>
          <p className={styles.excerpt} lang="zh-CN">
            {article.excerpt}
          </p>
        </li>
      ))}
    </ul>
  )
}
