import { describe, expect, it } from 'vitest'
import { PUT } from '@/app/api/v1/settings/bulletin/route'
import { GET } from '@/app/api/v1/settings/route'
import { databaseRevision } from '@/db/queries/database-revision'
import { history } from '@/db/queries/history'
import type { BulletinSettingsState, SettingsAnswer } from '@/domain/settings/answers'
import { DEFAULT_BULLETIN_SETTINGS } from '@/domain/settings/bulletin-defaults'
import type { BulletinSettings } from '@/domain/settings/bulletin-settings'
import { bulletinSettingsSchema } from '@/domain/settings/bulletin-settings-schema'
import { inTheNameOf } from '@/tests/factories/people'
import { answerOf, ask, send, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()
const now = async () => (await answerOf<SettingsAnswer>(GET)).bulletin

const put = (body: unknown, headers: Record<string, string> = {}) =>
  send(PUT, body, { method: 'PUT', query: 'lang=zh-CN', headers })

async function set(settings: BulletinSettings, version: number, by?: string): Promise<BulletinSettingsState> {
  const response = await put({ version, settings }, by === undefined ? {} : await inTheNameOf(by))
  expect(response.status).toBe(200)
  return (await response.json()) as BulletinSettingsState
}

async function refusal(response: Response) {
  const { error } = (await response.json()) as { error: { code: string; message: string; field?: string } }
  return { status: response.status, ...error }
}

/** The settings with other points for one tier. */
const withPoints = (points: Partial<BulletinSettings['points']>): BulletinSettings => ({
  ...DEFAULT_BULLETIN_SETTINGS,
  points: { ...DEFAULT_BULLETIN_SETTINGS.points, ...points },
})

describe('settings', () => {
  it('are the defaults until somebody sets something', async () => {
    const { version, settings, defaults, media, history } = await now()
    expect(version).toBe(0)
    expect(settings).toEqual(defaults)
    expect(settings.points).toEqual({ national: 5, municipal: 3, district: 1 })
    expect(bulletinSettingsSchema.parse(defaults)).toEqual(defaults)
    expect(media[0]).toEqual({ name: '劳动午报', articles: 89 })
    expect(media).toContainEqual({ name: '新华社', articles: 0 })
    expect(new Set(media.map(({ name }) => name)).size).toBe(media.length)
    expect(history).toEqual([])
  })

  it('have a tier by default for the media that carried most', async () => {
    const { settings, media } = await now()
    const tiers = new Set(settings.media.map(({ name }) => name))
    expect(media.filter(({ articles }) => articles > 2).filter(({ name }) => !tiers.has(name))).toEqual([])
  })

  it('are set as a whole, with who, when and what in the history, and a revision that readers see', async () => {
    const before = await ask(GET)
    const revision = databaseRevision(db())
    const { version } = await now()
    const media = [
      ...DEFAULT_BULLETIN_SETTINGS.media.filter(({ name }) => name !== '中工网'),
      { name: '某某网', tier: 'district' as const },
    ]
    const state = await set({ ...withPoints({ national: 6 }), media }, version)
    expect(state.settings.points.national).toBe(6)
    expect(state.version).toBeGreaterThan(revision)
    expect(databaseRevision(db())).toBe(state.version)
    const [change] = state.history
    expect(change).toMatchObject({
      actor: '王干事',
      reason: null,
      points: [{ tier: 'national', before: 5, after: 6 }],
      media: [
        { name: '中工网', before: 'national', after: 'ungraded' },
        { name: '某某网', before: 'ungraded', after: 'district' },
      ],
    })
    expect(history(db(), 'settings', 'bulletin')[0]).toMatchObject({
      before: DEFAULT_BULLETIN_SETTINGS,
      after: state.settings,
    })
    const etag = before.headers.get('etag') ?? ''
    expect((await ask(GET, '', { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  it('are not overwritten by who saw an earlier state', async () => {
    const { version } = await now()
    const state = await set(withPoints({ district: 2 }), version, '李干事')
    const refused = await refusal(await put({ version, settings: withPoints({ district: 9 }) }))
    expect(refused).toMatchObject({ status: 409, code: 'conflict' })
    expect(refused.message).toContain('李干事')
    expect(await now()).toEqual(state)
  })

  it('do not change where nothing is different', async () => {
    const { version, settings } = await now()
    const state = await set({ ...settings, media: [...settings.media].reverse() }, version)
    expect(state.version).toBe(version)
    expect(databaseRevision(db())).toBe(version)
  })

  it.each([
    ['too many points', withPoints({ national: 101 }), 'settings.points.national'],
    ['half points', withPoints({ national: 1.5 }), 'settings.points.national'],
    [
      'an unknown tier',
      { ...DEFAULT_BULLETIN_SETTINGS, media: [{ name: '甲报', tier: 'world' }] },
      'settings.media.0.tier',
    ],
    [
      'a medium in two tiers',
      {
        ...DEFAULT_BULLETIN_SETTINGS,
        media: [
          { name: '甲报', tier: 'national' },
          { name: ' 甲报 ', tier: 'district' },
        ],
      },
      'settings.media',
    ],
    [
      'a medium without a name',
      { ...DEFAULT_BULLETIN_SETTINGS, media: [{ name: ' ', tier: 'national' }] },
      'settings.media.0.name',
    ],
  ])('are refused for %s', async (_, settings, field) => {
    const { version } = await now()
    expect(await refusal(await put({ version, settings }))).toMatchObject({ status: 422, field })
    expect((await now()).version).toBe(version)
  })

  it("are refused under a name of one's own", async () => {
    const refused = await refusal(await put({ by: '李干事', version: 0, settings: DEFAULT_BULLETIN_SETTINGS }))
    expect(refused).toMatchObject({ status: 422, field: 'by' })
  })

  it.each([
    ['another site', { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' }],
    ['another name of this machine', { host: 'example.org' }],
  ])('are refused from %s', async (_, headers) => {
    const { version } = await now()
    const response = await put({ version, settings: withPoints({ national: 0 }) }, headers)
    expect(response.status).toBe(403)
    expect((await now()).version).toBe(version)
  })
})
