/** Only to tell an address of this site from any other; nothing is asked there. */
const HERE = 'http://gongji.invalid'

/**
 * Where to go after signing in: the path that was asked for, as long as it lies on this site; else the overview. A link
 * sent by somebody else must not lead away from here.
 */
export function safeReturn(asked: string | null | undefined): string {
  if (!asked?.startsWith('/') || !URL.canParse(asked, HERE)) return '/'
  const { origin, pathname, search } = new URL(asked, HERE)
  // Backslashes count as slashes in addresses, and two of them begin another host.
  if (origin !== HERE || /^\/[/\\]/.test(pathname) || /^\/(?:api|sign-in|welcome)(?:\/|$)/.test(pathname)) return '/'
  return pathname + search
}
