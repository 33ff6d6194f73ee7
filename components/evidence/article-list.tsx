'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { ledgerHref } from '@/components/address'
import { StateLink } from '@/components/charts/state-link'
import { DownloadMenu } from '@/components/download/download-menu'
import { fileAddress } from '@/components/download/file-address'
import { ArticleItem } from '@/components/evidence/article-item'
import styles from '@/components/evidence/article-list.module.css'
import { ARTICLE_LIMITS, ARTICLE_ORDERS, listHref, readListState } from '@/components/evidence/article-list-state'
import { plainly } from '@/components/evidence/article-mark'
import { useFilter } from '@/components/filters/use-filter'
import control from '@/components/layout/control.module.css'
import { Empty } from '@/components/layout/empty'
import { keptQuery } from '@/components/layout/kept-query'
import { Notice } from '@/components/layout/notice'
import { articlePagesQuery } from '@/components/queries'
import { useLang, useWords } from '@/components/words'
import { writeNumber } from '@/domain/figures/write-quantity'

/** The articles that report what passes the filter, read on by and by; order and size are in the address. */
export function ArticleList() {
  const words = useWords()
  const lang = useLang()
  const path = usePathname()
  const found = useSearchParams()
  const params = useMemo(() => new URLSearchParams(found), [found])
  const { filter } = useFilter()
  const state = useMemo(() => readListState(params), [params])
  const query = useInfiniteQuery(articlePagesQuery(filter, lang, state))
  const { data, error, isPlaceholderData, isFetchingNextPage, fetchNextPage, refetch } = query

  if (!data) {
    return error ? <Failed message={error.message} onRetry={refetch} /> : <p>{words('articles.loading')}</p>
  }
  const items = data.pages.flatMap((page) => page.items)
  const last = data.pages.at(-1)
  const total = last?.total ?? 0
  if (items.length === 0) {
    const [title, href, way] =
      total === 0
        ? [words('articles.none'), path, words('articles.clear')]
        : [words('articles.pastEnd'), listHref(params, {}), words('articles.fromStart')]
    const actions = (
      <Link href={href} className={control.control}>
        {way}
      </Link>
    )
    return (
      <Empty title={title} actions={actions}>
        {total === 0 && words('articles.noneHint')}
      </Empty>
    )
  }
  return (
    <section className={styles.card} aria-label={words('articles.title')}>
      <div className={styles.tools}>
        <StateLink href={ledgerHref(params, 'articles')} className={styles.total}>
          {words('articles.total', { count: total, written: writeNumber(total) })}
        </StateLink>
        {state.cursor !== null && (
          <StateLink href={listHref(params, {})} className={styles.way}>
            {words('articles.fromStart')}
          </StateLink>
        )}
        <span className={styles.orders} data-screen-only>
          {ARTICLE_ORDERS.map((sort) => (
            <StateLink
              key={sort}
              href={listHref(params, { sort })}
              aria-current={sort === state.sort ? 'true' : undefined}
            >
              {words(`articles.order.${sort}`)}
            </StateLink>
          ))}
        </span>
        <span data-screen-only>
          <DownloadMenu
            title={words('articles.title')}
            address={fileAddress(filter, lang, 'articles', { sort: state.sort })}
            buttonClass={control.control ?? ''}
          />
        </span>
      </div>
      <ol className={styles.list} aria-busy={isPlaceholderData}>
        {items.map((item) => (
          <ArticleItem key={item.id} item={item} q={filter.q} kept={keptQuery(params)} />
        ))}
      </ol>
      {error && <Failed message={error.message} onRetry={() => fetchNextPage()} />}
      <nav className={styles.paging} aria-label={words('articles.paging')}>
        <span role="status">
          {isFetchingNextPage
            ? words('articles.loading')
            : words('articles.shown', { shown: writeNumber(items.length), total: writeNumber(total) })}
        </span>
        {last?.nextCursor && (
          <a
            href={listHref(params, { cursor: last.nextCursor })}
            rel="next"
            className={control.control}
            onClick={(event) => plainly(event) && fetchNextPage()}
            data-screen-only
          >
            {words('articles.more')}
          </a>
        )}
        <span className={styles.orders} data-screen-only>
          {words('articles.perPage')}
          {ARTICLE_LIMITS.map((limit) => (
            <StateLink
              key={limit}
              href={listHref(params, { limit })}
              aria-current={limit === state.limit ? 'true' : undefined}
            >
              {limit}
            </StateLink>
          ))}
        </span>
      </nav>
    </section>
  )
}

function Failed({ message, onRetry }: { message: string; onRetry: () => void }) {
  const words = useWords()
  return (
    <Notice
      tone="error"
      title={words('articles.failed')}
      actions={
        <button type="button" className={control.control} onClick={onRetry}>
          {words('articles.retry')}
        </button>
      }
    >
      {message}
    </Notice>
  )
}
