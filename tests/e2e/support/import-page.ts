import { type APIRequestContext, expect } from '@playwright/test'
import type { ImportAnswer } from '@/domain/review/import-answer'

/**
 * Imports the text of a page, as a staff member pastes it.
 * @returns the ids of its articles, in the order of the page
 */
export async function importPage(request: APIRequestContext, text: string, date: string): Promise<string[]> {
  const data = { publication: '京郊工会报', date, texts: [{ name: 'page.txt', text }] }
  const response = await request.post('/api/v1/imports', { data })
  expect(response.status()).toBe(200)
  const { articles, problems } = (await response.json()) as ImportAnswer
  expect(problems).toEqual([])
  return articles.flatMap(({ id }) => (id === null ? [] : [id]))
}
