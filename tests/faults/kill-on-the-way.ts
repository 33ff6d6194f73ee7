import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { copiesIn } from '@/db/backup/make-copy'
import { chainFindings, linkAt } from '@/db/integrity/chain'
import { findingsIn } from '@/db/integrity/examine'
import { prepareDatabase } from '@/db/prepare'
import { openSnapshot } from '@/db/snapshot'
import type { KindOfWork } from '@/tests/faults/work'

export interface Killed {
  /** What was acknowledged before the kill. */
  done: { kind: KindOfWork; revision: number; link: string }[]
  /** What is wrong afterwards; nothing, it is hoped. */
  faults: string[]
}

/**
 * Lets a process work on a database, kills it with SIGKILL after some time, and looks at what is left.
 * @param pieces so many pieces of work are acknowledged first
 * @param pause milliseconds after that, in the middle of the next one
 */
export async function killOnTheWay(path: string, seed: number, pieces: number, pause: number): Promise<Killed> {
  const env = { ...process.env, GONGJI_DB: path }
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/faults/until-killed.ts', String(seed)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const done: Killed['done'] = []
  const lines = createInterface({ input: child.stdout })
  const enough = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      if (line !== 'ready') done.push(JSON.parse(line))
      if (done.length >= pieces) resolve()
    })
  })
  const closed = once(child, 'close')
  await Promise.race([enough, closed])
  await sleep(pause)
  const early = child.exitCode
  child.kill('SIGKILL')
  await closed
  const faults = early === null ? [] : [`the process ended by itself: ${early}`]
  return { done, faults: [...faults, ...faultsAfter(path, done)] }
}

function faultsAfter(path: string, done: Killed['done']): string[] {
  const db = prepareDatabase(path)
  try {
    const found = [...findingsIn(db)].map(({ kind, entity, id, detail }) => `${kind} ${entity} ${id}: ${detail}`)
    const lost = done.filter(({ revision, link }) => linkAt(db, revision) !== link)
    return [...found, ...lost.map(({ kind, revision }) => `lost: ${kind} ${revision}`), ...faultsOfCopies(path)]
  } finally {
    db.$client.close()
  }
}

/** Whatever has the name of a copy is whole. */
function faultsOfCopies(path: string): string[] {
  const folder = join(dirname(path), 'backups')
  const [newest] = copiesIn(folder)
  if (newest === undefined) return []
  const copy = openSnapshot(join(folder, newest.name))
  try {
    return [...chainFindings(copy)].map(({ kind, id }) => `copy ${newest.name}: ${kind} ${id}`)
  } finally {
    copy.$client.close()
  }
}
