/** Whether a form comes from this site: by Sec-Fetch-Site, which pages cannot forge, or in older browsers by Origin. */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = headers.get('origin')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get('host')
}

/** The path and query to go back to. Never another host: `//` at the beginning of a path would name one. */
export function returnPath(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return '/'
  const { pathname, search } = new URL(referer)
  return pathname.replace(/^[/\\]+/, '/') + search
}
