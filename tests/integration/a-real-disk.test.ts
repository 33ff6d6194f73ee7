import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { PUT as setBulletin } from '@/app/api/v1/settings/bulletin/route'
import { GET as summary } from '@/app/api/v1/summary/route'
import { makeCopy } from '@/db/backup/make-copy'
import { database } from '@/db/client'
import { findingsIn } from '@/db/integrity/examine'
import { prepareDatabase } from '@/db/prepare'
import { bulletinSettings } from '@/db/queries/bulletin-settings'
import { databaseRevision } from '@/db/queries/database-revision'
import { DEFAULT_BULLETIN_SETTINGS } from '@/domain/settings/bulletin-defaults'
import { loadSeed } from '@/seed/load'
import { NOW } from '@/tests/factories/database'
import { signedIn } from '@/tests/factories/people'
import { ask, send } from '@/tests/factories/server'

/** A small disk of its own, in memory; only who may mount file systems can have one. */
const folder = mkdtempSync(join(tmpdir(), 'gongji-disk-'))
const mount = (...options: string[]) => spawnSync('mount', [...options, folder], { encoding: 'utf8' })
const mounted = process.platform === 'linux' ? mount('-t', 'tmpfs', '-o', 'size=48m', 'none') : null
const canMount = mounted?.status === 0
if (!canMount) console.warn(`no disk of its own here: ${mounted?.stderr || mounted?.error || process.platform}`)

afterAll(() => {
  if (canMount) spawnSync('umount', ['-l', folder])
  rmSync(folder, { recursive: true, force: true })
})

const path = join(folder, 'gongji.db')

/** Takes all room that is left but so many bytes. */
function fillUp(but: number): () => void {
  const { bavail, bsize } = statfsSync(folder)
  const filler = join(folder, 'filler')
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - but)))
  return () => rmSync(filler)
}

describe.skipIf(!canMount)('a disk', () => {
  it('that is full refuses changes in words, and takes them again when there is room', async () => {
    process.env.GONGJI_DB = path
    loadSeed(prepareDatabase(path), NOW)
    const { headers } = await signedIn('administrator')
    const set = (count: number) => {
      const media = Array.from({ length: count }, (_, i) => ({ name: `第${i}种报纸`, tier: 'district' }))
      const settings = { ...DEFAULT_BULLETIN_SETTINGS, media }
      const { version } = bulletinSettings(database())
      return send(setBulletin, { reason: null, version, settings }, { headers, method: 'PUT' })
    }
    database().$client.pragma('wal_checkpoint(truncate)')
    const before = databaseRevision(database())
    const makeRoom = fillUp(64 * 1024)
    const refused = await set(3000)
    expect(refused.status).toBe(503)
    expect((await refused.json()).error.message).toMatch(/磁盘已满/)
    expect((await ask(summary, '', { headers })).status).toBe(200)
    await expect(makeCopy(path, join(folder, 'backups'), NOW)).rejects.toMatchObject({ code: 'full' })
    makeRoom()
    expect(databaseRevision(database())).toBe(before)
    expect([...findingsIn(database())]).toEqual([])
    expect((await set(3)).status).toBe(200)
    expect((await makeCopy(path, join(folder, 'backups'), NOW)).findings).toEqual([])
  })

  it('that can only be read is refused at the start, in words, and left as it is', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'gongji-disk-'))
    database().$client.pragma('wal_checkpoint(truncate)')
    database().$client.close()
    copyFileSync(path, join(elsewhere, 'gongji.db'))
    const bound = spawnSync('mount', ['--bind', elsewhere, elsewhere])
    const locked = spawnSync('mount', ['-o', 'remount,ro,bind', elsewhere])
    try {
      expect([bound.status, locked.status]).toEqual([0, 0])
      expect(() => prepareDatabase(join(elsewhere, 'gongji.db'))).toThrow(
        expect.objectContaining({ code: 'read-only' }),
      )
    } finally {
      spawnSync('umount', ['-l', elsewhere])
      rmSync(elsewhere, { recursive: true, force: true })
    }
  })
})
