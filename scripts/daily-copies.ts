import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { backupFolder, copiesIn, NO_DAILY_COPIES } from '@/db/backup/make-copy'
import { databasePath } from '@/db/client'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * Whether a day has gone by since the last copy was made, or there is none. One dated in the future, by a clock that was
 * wrong once, does not hold up those of today.
 */
export function isDue(folder: string, now: Date): boolean {
  const newest = copiesIn(folder).find(({ at }) => at <= now)
  return newest === undefined || now.getTime() - newest.at.getTime() >= DAY_MS
}

/**
 * Makes a copy of the database once a day while the server runs, in a process of its own: the server answers meanwhile.
 * @returns ends it, with a copy that is just being made
 */
export function keepDailyCopies(): () => void {
  if (process.env.GONGJI_BACKUPS === NO_DAILY_COPIES) return () => {}
  let copying: ChildProcess | null = null
  const look = () => {
    if (copying !== null || !isDue(backupFolder(databasePath()), new Date())) return
    copying = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('backup.ts', import.meta.url))], {
      stdio: 'inherit',
    })
    copying.once('exit', () => {
      copying = null
    })
  }
  look()
  const timer = setInterval(look, HOUR_MS)
  return () => {
    clearInterval(timer)
    copying?.kill('SIGTERM')
  }
}
