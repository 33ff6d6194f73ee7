import { apiKey } from '@better-auth/api-key'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { username } from 'better-auth/plugins'
import { hashPassword, isPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/auth/password'
import { serverSecret } from '@/auth/secret'
import { type Database, database } from '@/db/client'
import { accounts, sessions, tokens, users, verifications } from '@/db/schema'
import { LONGEST_NAME } from '@/domain/people/answers'

/** Seconds until somebody has to sign in again, however often they come. */
export const SESSION_LASTS = 14 * 24 * 3600
/** Days a token of the API can last at most. */
export const LONGEST_TOKEN_LIFE = 366
/** How every token begins, so that one that was lost somewhere is known for what it is. */
const TOKEN_PREFIX = 'gongji_'

/**
 * Where readers reach the server, as GONGJI_ORIGIN says; without it cookies are not bound to HTTPS, which suits a server
 * that only its own machine reaches.
 */
export function publicOrigin(): string | null {
  return process.env.GONGJI_ORIGIN?.replace(/\/+$/, '') || null
}

/**
 * The sign-in library over the product's own tables. None of its own routes is served: the routes of the product ask it,
 * so that every sign-in is in the history and every answer in the one shape.
 */
function libraryOver(db: Database) {
  return betterAuth({
    appName: 'gongji',
    baseURL: publicOrigin() ?? 'http://127.0.0.1',
    secret: serverSecret(),
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(db, {
      provider: 'sqlite',
      schema: { user: users, session: sessions, account: accounts, verification: verifications, apikey: tokens },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        limits: { type: 'json', input: false, required: false },
        isActive: { type: 'boolean', input: false },
      },
    },
    session: { expiresIn: SESSION_LASTS, disableSessionRefresh: true },
    plugins: [
      username({ minUsernameLength: 2, maxUsernameLength: 60, usernameValidator: () => true }),
      apiKey({
        defaultPrefix: TOKEN_PREFIX,
        // Beyond the prefix, enough to know one's own tokens apart.
        startingCharactersConfig: { shouldStore: true, charactersLength: TOKEN_PREFIX.length + 5 },
        enableMetadata: true,
        maximumNameLength: LONGEST_NAME,
        rateLimit: { enabled: false },
        keyExpiration: { maxExpiresIn: LONGEST_TOKEN_LIFE },
      }),
    ],
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'gongji',
      useSecureCookies: publicOrigin()?.startsWith('https:') ?? false,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
    },
  })
}

let shared: { db: Database; library: ReturnType<typeof libraryOver> } | undefined

/** The library over the server's database. */
export function library() {
  const db = database()
  if (shared?.db !== db) shared = { db, library: libraryOver(db) }
  return shared.library
}
