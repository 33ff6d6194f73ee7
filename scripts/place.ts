import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HOST } from '@/scripts/port'

/** Where a server for tests or measurements is to listen and keep its data. */
export interface Place {
  port: number
  databaseFile: string
}

/** Runs something with a free port and a place for a fresh database, which is gone afterwards. */
export async function withPlace<Result>(work: (place: Place) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-'))
  try {
    return await work({ port: await freePort(), databaseFile: join(folder, 'gongji.db') })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, HOST, () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
