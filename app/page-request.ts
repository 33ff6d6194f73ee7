import { cookies, headers } from 'next/headers'
import { ADDRESS_HEADER } from '@/app/address-header'
import { type AnswerContext, answerContext } from '@/app/answers/context'
import { languageOf } from '@/app/api/language'
import { pageViewer } from '@/app/page-viewer'
import { expectSight } from '@/domain/people/expect-sight'
import { NotAllowed, SignInNeeded } from '@/domain/people/not-allowed'
import { FILTER_KEYS, type Filter } from '@/domain/statistics/filter'
import { BadRequest, parseFilter } from '@/domain/statistics/filter-schema'

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

export interface PageRequest {
  context: AnswerContext
  filter: Filter
  /** All query parameters of the address, the filter's included. */
  params: URLSearchParams
}

/** A filter in the address that does not exist, or is not for the reader: what to tell, and a way on. */
export interface PageProblem {
  problem: string
  /** Ways on that keep the rest of the address; empty where only the whole filter can go. */
  ways: { href: string; way: string }[]
}

/**
 * Reads language and filter of a page's address. Parameters that are neither filter nor known to the page are passed
 * over, since links sent through other programs come back with additions.
 */
export async function pageRequest(searchParams: SearchParams): Promise<PageRequest | PageProblem> {
  const params = await searchQuery(searchParams)
  const context = await pageContext()
  try {
    const filterParams = [...params].filter(([key]) => (FILTER_KEYS as readonly string[]).includes(key))
    const filter = parseFilter(new URLSearchParams(filterParams))
    expectSight(context.viewer, filter)
    return { context, params, filter }
  } catch (error) {
    const { words } = context
    if (error instanceof SignInNeeded || error instanceof NotAllowed) {
      const { right } = error
      const verified = { href: await addressWithout('review'), way: words('filter.onlyVerified') }
      if (error instanceof NotAllowed) return { problem: words(`badRequest.notAllowed.${right}`), ways: [verified] }
      const signIn = { href: `/sign-in?${new URLSearchParams({ to: await address() })}`, way: words('signIn.title') }
      return { problem: words(`badRequest.signInNeeded.${right}`), ways: [signIn, verified] }
    }
    if (!(error instanceof BadRequest)) throw error
    const values = { field: error.field, value: error.value }
    return { problem: words(`badRequest.${error.problem}`, values), ways: [] }
  }
}

/** The address of the page, from the root of the site on. */
async function address(): Promise<string> {
  return (await headers()).get(ADDRESS_HEADER) ?? '/'
}

/** The address of the page, without one of its parameters. */
async function addressWithout(name: string): Promise<string> {
  const { pathname, searchParams } = new URL(await address(), 'http://localhost')
  searchParams.delete(name)
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`
}

/** The query of a page's address as it stands, unread. */
export async function searchQuery(searchParams: SearchParams): Promise<URLSearchParams> {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(await searchParams)) {
    for (const each of Array.isArray(value) ? value : [value ?? '']) params.append(key, each)
  }
  return params
}

/** The database and the words of the reader's language, for a page that takes no filter. */
export async function pageContext(): Promise<AnswerContext> {
  const cookie = (await cookies()).get('locale')?.value
  const sent = await headers()
  return answerContext(languageOf(null, cookie, sent.get('accept-language')), await pageViewer())
}
