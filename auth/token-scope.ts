import { TOKEN_SCOPES, type TokenScope } from '@/domain/people/roles'

/** What a token was made for, out of what the library kept of it; what cannot be understood is the least. */
export function scopeOf(metadata: unknown): TokenScope {
  const scope = (plain(metadata) as { scope?: unknown } | null | undefined)?.scope
  return TOKEN_SCOPES.find((each) => each === scope) ?? 'published'
}

/** The library stores its metadata as text, and gives it out as a value. */
function plain(metadata: unknown): unknown {
  if (typeof metadata !== 'string') return metadata
  try {
    return plain(JSON.parse(metadata))
  } catch {
    return null
  }
}
