import styles from '@/components/evidence/article-page.module.css'
import { sourceFacts, writeByline } from '@/components/evidence/article-words'
import type { ArticleDetail } from '@/domain/statistics/answers'
import type { Words } from '@/domain/vocabulary'

/** What kind of text the reader has before them, and where the original is to be found. */
export function ArticleOrigin({ article, words }: { article: ArticleDetail; words: Words }) {
  const { bodyKind, url, headline } = article
  const reference = [
    ...(headline === null ? [] : [words('reader.quotedHeadline', { headline })]),
    ...sourceFacts(article, words),
    writeByline(article, words),
  ].filter((part) => part !== null)
  return (
    <aside id="origin" className={styles.origin} aria-label={words(`reader.origin.${bodyKind}.title`)}>
      <p>
        <strong>{words(`reader.origin.${bodyKind}.title`)}</strong> {words(`reader.origin.${bodyKind}.text`)}
      </p>
      <p>
        {words('reader.origin.reference')} <span lang="zh-CN">{reference.join('，')}</span>
      </p>
      <p className={styles.address}>
        {url === null ? (
          words('reader.origin.noAddress')
        ) : (
          <a href={url} rel="noreferrer external" target="_blank">
            {words('reader.origin.open', { host: new URL(url).host })}
          </a>
        )}
      </p>
    </aside>
  )
}
