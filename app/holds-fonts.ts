import { cookies, headers } from 'next/headers'

/**
 * Whether the page may name the Chinese font from the start, because an earlier visit has fetched it. Never on a phone:
 * it has a Chinese font of its own, and should its cache be empty after all, the wait would be long.
 */
export async function holdsFonts(): Promise<boolean> {
  const held = (await cookies()).get('fonts')?.value === 'held'
  return held && !(await headers()).get('user-agent')?.includes('Mobi')
}
