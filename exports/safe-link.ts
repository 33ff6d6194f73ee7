/** An address that a reader may be sent to: the web, written as addresses are; null for anything else. */
export function safeLink(href: string | null | undefined): string | null {
  if (!href || !URL.canParse(href)) return null
  const url = new URL(href)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}
