'use client'
import Link from 'next/link'
import type { RefObject } from 'react'
import articleStyles from '@/components/evidence/article-page.module.css'
import { headlineOf, sourceFacts, writeByline } from '@/components/evidence/article-words'
import styles from '@/components/review/article-pane.module.css'
import { ArticleText } from '@/components/review/article-text'
import { useBench } from '@/components/review/bench'
import { FindWords } from '@/components/review/find-words'
import { fieldPlace } from '@/components/review/text-marks'
import { useWords } from '@/components/words'

/** The article that the proposals were read from, in a frame that scrolls by itself. */
export function ArticlePane({ search }: { search: RefObject<HTMLInputElement | null> }) {
  const words = useWords()
  const { item, pointed, form } = useBench()
  const { article } = item
  if (!article) {
    return (
      <article className={styles.pane}>
        <p className={styles.none}>{words('reviewing.noArticle')}</p>
      </article>
    )
  }
  const place = fieldPlace(item, pointed)
  const names = item.activities.map(({ record }) => ({ name: record.name }))
  const source = { ...article, publicationInferred: false, year: null }
  const byline = writeByline(article, words)
  const { headline } = article
  const inText = (field: 'headline' | 'kicker' | 'column', text: string) => (
    <PlacedText text={text} place={place?.in === field ? place : null} />
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <article className={styles.pane} data-frame tabIndex={0} aria-label={words('reviewing.article')}>
      <header className={styles.head}>
        {article.column !== null && (
          <p className={articleStyles.kicker} lang="zh-CN">
            {inText('column', article.column)}
          </p>
        )}
        {article.kicker !== null && (
          <p className={articleStyles.kicker} lang="zh-CN">
            {inText('kicker', article.kicker)}
          </p>
        )}
        <h2 className={styles.headline}>
          <span lang="zh-CN">
            {headline === null ? headlineOf({ headline, activities: names }, words) : inText('headline', headline)}
          </span>
        </h2>
        <p className={articleStyles.source}>
          {sourceFacts(source, words).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {byline !== null && <span lang="zh-CN">{byline}</span>}
          <Link href={`/articles/${article.id}`} prefetch={false}>
            {words(`bodyKind.${article.bodyKind}`)}
          </Link>
        </p>
      </header>
      <ArticleText body={article.body} chosen={form?.kind === 'add' ? form.span : null} />
      <FindWords body={article.body} input={search} />
    </article>
  )
}

function PlacedText({ text, place }: { text: string; place: { start: number; end: number } | null }) {
  if (place === null) return text
  return (
    <>
      {text.slice(0, place.start)}
      <mark className={styles.place}>{text.slice(place.start, place.end)}</mark>
      {text.slice(place.end)}
    </>
  )
}
