import { cookies, headers } from 'next/headers'

/**
 * How a page comes by the bundled Chinese font. `own`: a phone draws in the Chinese font it has of its own, for the
 * bundled one would cost it some 400 KB and a new layout with each slice. `held`: an earlier visit has fetched the font,
 * so the page names it from the start. `later`: it is fetched when the page stands.
 */
export async function fontPlan(): Promise<'own' | 'held' | 'later'> {
  if ((await headers()).get('user-agent')?.includes('Mobi')) return 'own'
  return (await cookies()).get('fonts')?.value === 'held' ? 'held' : 'later'
}
