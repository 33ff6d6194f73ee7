import type { View } from '@/domain/settings/saved-view'

/** The address of the state that a view names. */
export function viewHref({ path, query }: Pick<View, 'path' | 'query'>): string {
  return query === '' ? path : `${path}?${query}`
}
