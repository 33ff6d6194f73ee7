import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { databasePath } from '@/db/client'

/** Shorter ones could be guessed. */
const SHORTEST = 32

/**
 * What signs the cookies of this server: GONGJI_SECRET, else a file beside the database that the first use makes. It is
 * never in the database, so that a copy of that lets nobody in.
 * @throws where it is too short, or the file can be neither read nor made
 */
export function serverSecret(): string {
  const given = process.env.GONGJI_SECRET
  const secret = given || kept(join(/* turbopackIgnore: true */ dirname(databasePath()), 'secret'))
  if (secret.length < SHORTEST) throw new Error(`the secret is shorter than ${SHORTEST} characters`)
  return secret
}

function kept(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  // Of two processes that start at once, the first to link its file into place has made the secret of both.
  const own = `${path}.${process.pid}`
  writeFileSync(own, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(own, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(own, { force: true })
  }
  return readFileSync(path, 'utf8').trim()
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'
