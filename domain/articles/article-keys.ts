import { fingerprintOf, type Recognisable } from '@/domain/articles/same-article'

/**
 * What an article is looked up by: its text, its headline and its near-identical bands, each as one word that tells
 * which of them it is. Articles that share none are not the same.
 */
export function keysOf(article: Pick<Recognisable, 'headline' | 'kicker' | 'body'>): string[] {
  const { textKey, headlineKeys, nearKeys } = fingerprintOf(article)
  return [
    ...(textKey === null ? [] : [`text:${textKey}`]),
    ...new Set(headlineKeys.map((key) => `head:${key}`)),
    ...new Set(nearKeys.map((key, band) => `near:${band}:${key}`)),
  ]
}
