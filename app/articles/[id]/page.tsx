import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { trailTo } from '@/app/articles/[id]/trail-to'
import { pageContext, pageRequest, type SearchParams, searchQuery } from '@/app/page-request'
import { HistoryList } from '@/components/activity/history-list'
import { Trail } from '@/components/activity/trail'
import { onwardHref, readWayHere } from '@/components/activity/way-here'
import { ArticleActivity } from '@/components/evidence/article-activity'
import { figuresInArticle, inTextOrder } from '@/components/evidence/article-figures'
import { ArticleHead } from '@/components/evidence/article-head'
import { ArticleOrigin } from '@/components/evidence/article-origin'
import styles from '@/components/evidence/article-page.module.css'
import { ArticleReader } from '@/components/evidence/article-reader'
import { headlineOf } from '@/components/evidence/article-words'
import { CopyLink } from '@/components/filters/copy-link'
import { PageHeader } from '@/components/layout/page-header'
import { articleDetail } from '@/db/queries/article-detail'
import { articleNeighbours } from '@/db/queries/article-neighbours'
import { filterConditions } from '@/db/queries/filter-conditions'
import { may } from '@/domain/people/viewer'

interface Props {
  params: Promise<{ id: string }>
  searchParams: SearchParams
}

/** The article that an address names; asked for once by the title and the page together. */
const named = cache(async (id: string) => {
  const context = await pageContext()
  return { context, article: articleDetail(context.db, id) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { context, article } = await named((await params).id)
  return article === null ? {} : { title: headlineOf(article, context.words) }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { context, article } = await named((await params).id)
  if (article === null) notFound()
  const { db, words, areaName, locale } = context
  const way = readWayHere(await searchQuery(searchParams))
  const request = await pageRequest(searchParams)
  const filter = 'problem' in request ? null : request.filter
  const beside = filter && articleNeighbours(db, filterConditions(filter), article.id)
  const figures = figuresInArticle(article)
  const activities = inTextOrder(article.activities, figures)
  return (
    <>
      <PageHeader
        title={words('reader.title')}
        note={<Trail label={words('activity.trail')} steps={trailTo(context, filter, way)} />}
        actions={
          <>
            {beside?.newer && (
              <Link href={onwardHref(`/articles/${beside.newer}`, way)} prefetch={false} rel="prev">
                {words('reader.newer')}
              </Link>
            )}
            {beside?.older && (
              <Link href={onwardHref(`/articles/${beside.older}`, way)} prefetch={false} rel="next">
                {words('reader.older')}
              </Link>
            )}
            <CopyLink />
          </>
        }
      />
      <ArticleReader
        articleId={article.id}
        body={article.body}
        figures={figures}
        activities={activities.map(({ id, name }) => ({ id, name }))}
        head={<ArticleHead article={{ ...article, activities }} words={words} />}
        foot={<ArticleOrigin article={article} words={words} />}
        side={
          <>
            {activities.map((activity) => (
              <ArticleActivity
                key={activity.id}
                activity={activity}
                elsewhere={activity.figures.filter(({ id }) => !figures.some((figure) => figure.id === id)).length}
                way={way}
                words={words}
                areaName={areaName}
              />
            ))}
            <details className={styles.history}>
              <summary>{words('reader.history', { count: article.history.length })}</summary>
              <HistoryList history={article.history} words={words} locale={locale} areaName={areaName} />
              {may(context.viewer, 'seeUnpublished') && (
                <Link href={`/history?entity=article&record=${encodeURIComponent(article.id)}`} prefetch={false}>
                  {words('history.ofRecord')}
                </Link>
              )}
            </details>
          </>
        }
      />
    </>
  )
}
