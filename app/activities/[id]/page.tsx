import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import styles from '@/app/activities/[id]/page.module.css'
import { activityAnswer } from '@/app/answers/activities'
import { type AnswerContext, rowTitle } from '@/app/answers/context'
import { dimensionsOf } from '@/app/api/parameters'
import { editsFor } from '@/app/edits-for'
import { pageContext, type SearchParams, searchQuery } from '@/app/page-request'
import { ActivityFacts } from '@/components/activity/activity-facts'
import { citeActivity } from '@/components/activity/citation'
import { CopyButton } from '@/components/activity/copy-button'
import { copyWords } from '@/components/activity/figure-row'
import { FigureTable } from '@/components/activity/figure-table'
import { FiguresDownload } from '@/components/activity/figures-download'
import { HistoryList } from '@/components/activity/history-list'
import { ReportList } from '@/components/activity/report-list'
import { SeriesList } from '@/components/activity/series-list'
import { Trail } from '@/components/activity/trail'
import { backHref, readWayHere, type WayHere } from '@/components/activity/way-here'
import { Card } from '@/components/layout/card'
import control from '@/components/layout/control.module.css'
import { PageHeader } from '@/components/layout/page-header'
import { editHref } from '@/components/review/edit/edits'
import { articleDetail } from '@/db/queries/article-detail'
import { redirectOf } from '@/db/queries/redirects'
import { excerptOf } from '@/domain/articles/excerpt'
import { may } from '@/domain/people/viewer'

interface Props {
  params: Promise<{ id: string }>
  searchParams: SearchParams
}

/** The activity that an address names; asked for once by the title and the page together. */
const named = cache(async (id: string) => {
  const context = await pageContext()
  return { context, activity: activityAnswer(context, id) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await named((await params).id)
  return activity === null ? {} : { title: activity.name }
}

export default async function ActivityPage({ params, searchParams }: Props) {
  const { id } = await params
  const { context, activity } = await named(id)
  if (activity === null) await leadOn(context, id, await searchQuery(searchParams))
  if (activity === null) notFound()
  const { db, words, areaName, locale } = context
  const way = readWayHere(await searchQuery(searchParams))
  const articles = activity.articles.map((article) => ({
    ...article,
    excerpt: excerptOf(articleDetail(db, article.id)?.body ?? ''),
  }))
  return (
    <>
      <PageHeader
        title={
          <span lang="zh-CN" className={styles.name}>
            {activity.name}
          </span>
        }
        note={<Trail label={words('activity.trail')} steps={stepsOf(context, way)} />}
        actions={
          <>
            {editsFor(context.viewer, activity).map((edit) => (
              <Link key={edit} href={editHref(activity.id, edit)} prefetch={false}>
                {words(`activity.${edit}`)}
              </Link>
            ))}
            <CopyButton text={citeActivity(activity, words)} words={copyWords(words)} className={control.control} />
          </>
        }
      />
      <ActivityFacts activity={activity} words={words} areaName={areaName} />
      <div className={styles.columns}>
        <Card
          title={words('activity.figures')}
          hint={words('activity.figuresHint')}
          actions={activity.figures.length > 0 && <FiguresDownload activityId={activity.id} />}
          flush
        >
          <FigureTable activity={activity} way={way} words={words} />
        </Card>
        <div className={styles.side}>
          <Card title={words('activity.reports', { count: articles.length })} flush>
            <ReportList articles={articles} way={way} words={words} />
          </Card>
          {activity.series !== null && activity.sameSeries.length > 0 && (
            <Card title={words('activity.sameSeries', { series: activity.series })} flush>
              <SeriesList
                series={activity.series}
                others={activity.sameSeries}
                way={way}
                words={words}
                areaName={areaName}
              />
            </Card>
          )}
          <Card
            title={words('activity.history')}
            actions={
              may(context.viewer, 'seeUnpublished') && (
                <Link href={`/history?entity=activity&record=${encodeURIComponent(activity.id)}`} prefetch={false}>
                  {words('history.ofRecord')}
                </Link>
              )
            }
            flush
          >
            <HistoryList history={activity.history} words={words} locale={locale} areaName={areaName} />
          </Card>
        </div>
      </div>
    </>
  )
}

/** Goes where the address of an activity leads that was merged into another one, if it does. */
async function leadOn({ db }: AnswerContext, id: string, query: URLSearchParams): Promise<void> {
  const moved = redirectOf(db, id)
  if (moved !== null) permanentRedirect(`/activities/${moved}${query.size === 0 ? '' : `?${query}`}`)
}

/** The way back: to the ledger that led here over the overview, else to the list under the same filters. */
function stepsOf(context: AnswerContext, way: WayHere) {
  const { words } = context
  const query = way.filterParams.size === 0 ? '' : `?${way.filterParams}`
  if (way.asked === null) return [{ href: `/activities${query}`, text: words('activities.title') }]
  const { subject, row } = way.asked
  const title = row && rowTitle(context, { by: dimensionsOf(row.by), keys: [...row.keys] })
  const ledger = words('activity.ledgerOf', { subject: words(`measure.${subject}`) })
  return [
    { href: `/${query}`, text: words('nav.overview') },
    { href: backHref(way, way.asked), text: title === null ? ledger : `${ledger} · ${title}` },
  ]
}
