'use client'
import Link from 'next/link'
import styles from '@/components/import/file-card.module.css'
import { useWords } from '@/components/words'
import type { ImportedArticle } from '@/domain/review/import-answer'

/**
 * The articles that were stored, each with the way to its review.
 * @param isAccepted whether what was sure was accepted at once, so that not all of it waits
 */
export function StoredArticles({
  articles,
  isAccepted,
}: {
  articles: readonly ImportedArticle[]
  isAccepted: boolean
}) {
  const words = useWords()
  return (
    <ul className={styles.links}>
      {articles.map(({ id, headline, activities, recognised, why }, i) => {
        const created = activities.filter((activity) => activity.id !== null).length
        const [first] = activities
        const name = headline ?? (id === null && first ? first.name : words('import.noHeadline'))
        const item = id === null ? `activity=${first?.id}` : `article=${id}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two articles of a file may be one that is stored
          <li key={i}>
            {id === null ? (
              <span lang="zh-CN">{name}</span>
            ) : (
              <Link href={`/articles/${id}`} prefetch={false} lang="zh-CN">
                {name}
              </Link>
            )}
            {recognised && <span className={styles.quiet}>{words(`import.done.${recognised.action}`)}</span>}
            {why !== null && <span className={styles.quiet}>{words(`import.why.${why}`)}</span>}
            {created > 0 && (
              <Link
                href={`/review?${item}`}
                prefetch={false}
                className={styles.review}
                aria-label={words(isAccepted ? 'import.reviewRestOf' : 'import.reviewOf', { count: created, name })}
              >
                {words(isAccepted ? 'import.reviewRest' : 'import.review', { count: created })}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
