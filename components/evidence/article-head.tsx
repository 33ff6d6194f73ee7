import styles from '@/components/evidence/article-page.module.css'
import { headlineOf, sourceFacts, writeByline } from '@/components/evidence/article-words'
import type { ArticleDetail } from '@/domain/statistics/answers'
import type { Words } from '@/domain/vocabulary'

/** What stands above the text of an article: kicker, headline, and where, when and by whom it appeared. */
export function ArticleHead({ article, words }: { article: ArticleDetail; words: Words }) {
  const { headline, kicker, column, bodyKind } = article
  const byline = writeByline(article, words)
  return (
    <header className={styles.head}>
      {kicker !== null && (
        <p className={styles.kicker} lang="zh-CN">
          {kicker}
        </p>
      )}
      <h2 className={headline === null ? styles.substitute : styles.headline}>
        <span lang="zh-CN">{headlineOf(article, words)}</span>{' '}
        <a href="#origin" className={styles.badge}>
          {words(`bodyKind.${bodyKind}`)}
        </a>
      </h2>
      <p className={styles.source}>
        {sourceFacts(article, words).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {column !== null && <span>{words('articles.column', { name: column })}</span>}
        {byline !== null && <span lang="zh-CN">{byline}</span>}
      </p>
    </header>
  )
}
