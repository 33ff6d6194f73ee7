import { beforeEach, describe, expect, it, vi } from 'vitest'
import { GET as lookAtLink, POST as useLink } from '@/app/api/v1/links/[id]/route'
import { POST as makeLinkFor } from '@/app/api/v1/people/[id]/link/route'
import { PUT as changePerson } from '@/app/api/v1/people/[id]/route'
import { GET as permissions } from '@/app/api/v1/people/permissions/route'
import { POST as invite, GET as listPeople } from '@/app/api/v1/people/route'
import { DELETE as endSession } from '@/app/api/v1/session/all/[id]/route'
import { DELETE as endSessions, GET as listSessions } from '@/app/api/v1/session/all/route'
import { PUT as changePassword } from '@/app/api/v1/session/password/route'
import { POST as signIn, DELETE as signOut, GET as whoAmI } from '@/app/api/v1/session/route'
import { GET as reads, PUT as setReading } from '@/app/api/v1/settings/reading/route'
import { GET as summary } from '@/app/api/v1/summary/route'
import { DELETE as revokeToken } from '@/app/api/v1/tokens/[id]/route'
import { GET as listTokens, POST as makeToken } from '@/app/api/v1/tokens/route'
import { staysOnMachine } from '@/auth/host'
import { waitAfter } from '@/auth/lock-out'
import { history } from '@/db/queries/history'
import type { MadeLink, PersonAnswer } from '@/domain/people/answers'
import { byToken, PASSWORD, signedIn } from '@/tests/factories/people'
import { ask, ORIGIN, send, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile({ asNobody: true })

beforeEach(() => {
  vi.useRealTimers()
})

type Handler = Parameters<typeof ask>[0]

/** A request of a page to a handler of a record. */
async function act(handler: Handler, id: string, body: unknown, headers: Record<string, string>, method = 'PUT') {
  return send((request) => handler(request, { params: Promise.resolve({ id }) }), body, {
    headers,
    method: method as 'PUT',
  })
}

const who = async (headers: Record<string, string>) => (await (await ask(whoAmI, '', { headers })).json()).person
const cookieOf = (response: Response) => ({
  cookie: response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; '),
})
const enter = (name: string, password: string) => send(signIn, { name, password })

async function invited(role = 'editor') {
  const administrator = await signedIn('administrator')
  const userName = `neu-${Math.random().toString(36).slice(2)}`
  const body = { name: '李干事', userName, email: `${userName}@example.org`, role, limits: null }
  const made: MadeLink = await (await send(invite, body, { headers: administrator.headers })).json()
  return { administrator, userName, made, link: made.address.split('/').at(-1) ?? '' }
}

describe('signing in', () => {
  it('takes the user name in any case, or the email, and tells who it is and what is allowed', async () => {
    const { userName, link } = await invited()
    await act(useLink, link, { password: PASSWORD }, {}, 'POST')
    for (const name of [userName, userName.toUpperCase(), ` ${userName} `, `${userName}@EXAMPLE.org`]) {
      const answer = await enter(name, PASSWORD)
      expect(answer.status, name).toBe(200)
      expect(await answer.json()).toMatchObject({
        person: { userName, role: 'editor' },
        rights: expect.arrayContaining(['import']),
      })
      expect(await who(cookieOf(answer))).toMatchObject({ userName })
    }
  })

  it('sets a cookie that scripts cannot read and other sites cannot send', async () => {
    const { name } = await signedIn('viewer')
    const [cookie] = (await enter(name, PASSWORD)).headers.getSetCookie()
    expect(cookie).toMatch(/^gongji\.session_token=/)
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
  })

  it.each([
    ['a wrong password', async () => [(await signedIn('viewer')).name, 'wrong wrong wrong']],
    ['an unknown name', async () => ['nobody', PASSWORD]],
    ['an unknown email', async () => ['nobody@example.org', PASSWORD]],
  ] as [string, () => Promise<[string, string]>][])('says the same of %s', async (_what, make) => {
    const [name, password] = await make()
    const answer = await enter(name, password)
    expect(answer.status).toBe(401)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect((await answer.json()).error).toEqual({ code: 'unauthorized', message: '用户名（邮箱）或密码不对。' })
  })

  it('keeps a name locked after mistakes, longer each time, whether it is somebody’s or not', async () => {
    for (const name of [(await signedIn('viewer')).name, 'nobody-at-all']) {
      vi.useFakeTimers({ now: new Date('2026-03-01T00:00:00Z'), toFake: ['Date'] })
      for (let i = 0; i < 5; i++) expect((await enter(name, 'wrong wrong wrong')).status).toBe(401)
      const locked = await enter(name, PASSWORD)
      expect(locked.status).toBe(429)
      expect(locked.headers.get('retry-after')).toBe('30')
      vi.setSystemTime(new Date('2026-03-01T00:00:31Z'))
      expect((await enter(name, 'wrong wrong wrong')).status).toBe(401)
      expect((await enter(name, PASSWORD)).headers.get('retry-after')).toBe('60')
      vi.useRealTimers()
    }
  })

  it('waits at most an hour, and ever longer until then', () => {
    const waits = Array.from({ length: 40 }, (_, mistakes) => waitAfter(mistakes))
    expect(waits.slice(0, 8)).toEqual([0, 0, 0, 0, 0, 30, 60, 120])
    expect(Math.max(...waits)).toBe(3600)
    expect(waits.every((wait, i) => i === 0 || wait >= (waits[i - 1] ?? 0))).toBe(true)
  })

  it('lets no more tries through at once than one after another', async () => {
    const { name } = await signedIn('viewer')
    const answers = await Promise.all(Array.from({ length: 12 }, () => enter(name, 'wrong wrong wrong')))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7)
  })

  it('forgets the mistakes once the password is right', async () => {
    const { name } = await signedIn('viewer')
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) expect((await enter(name, 'wrong wrong wrong')).status).toBe(401)
      expect((await enter(name, PASSWORD)).status).toBe(200)
    }
  })

  it('does not let a clock that was set back lock anybody out for longer', async () => {
    const { name } = await signedIn('viewer')
    vi.useFakeTimers({ now: new Date('2030-03-01T00:00:00Z'), toFake: ['Date'] })
    for (let i = 0; i < 5; i++) await enter(name, 'wrong wrong wrong')
    vi.setSystemTime(new Date('2026-03-01T00:00:00Z'))
    expect(Number((await enter(name, PASSWORD)).headers.get('retry-after'))).toBeLessThanOrEqual(30)
  })

  it('enters sign-ins, lock-outs and sign-outs into the history, and nothing secret', async () => {
    const { viewer, name, headers } = await signedIn('viewer')
    for (let i = 0; i < 5; i++) await enter(name, 'wrong wrong wrong')
    await send(signOut, '', { headers, method: 'DELETE' as 'PUT' })
    const id = viewer.person?.id ?? ''
    expect(history(db(), 'session', id).map(({ action }) => action)).toEqual(['signOut', 'lockOut', 'signIn'])
    const all = JSON.stringify(db().$client.prepare('select * from revisions').all())
    expect(all).not.toContain(PASSWORD)
    expect(all).not.toContain('$argon2')
  })

  it('refuses a request of another site', async () => {
    const { name } = await signedIn('viewer')
    const answer = await send(signIn, { name, password: PASSWORD }, { headers: { origin: 'https://evil.example' } })
    expect(answer.status).toBe(403)
  })
})

describe('signing out', () => {
  it('ends the session, and the cookie opens nothing any more', async () => {
    const { headers } = await signedIn('editor')
    expect((await send(signOut, '', { headers, method: 'DELETE' as 'PUT' })).status).toBe(204)
    expect(await who(headers)).toBeNull()
  })

  it('lists where somebody is signed in, ends one, and all', async () => {
    const { name, headers } = await signedIn('editor')
    const other = cookieOf(await enter(name, PASSWORD))
    const third = cookieOf(await enter(name, PASSWORD))
    const { items } = await (await ask(listSessions, '', { headers })).json()
    expect(items).toHaveLength(3)
    expect(items.filter(({ isThis }: { isThis: boolean }) => isThis)).toHaveLength(1)
    const own = (await (await ask(listSessions, '', { headers: other })).json()).items.find(
      ({ isThis }: { isThis: boolean }) => isThis,
    )
    expect((await act(endSession, own.id, '', headers, 'DELETE')).status).toBe(204)
    expect(await who(other)).toBeNull()
    expect(await who(third)).not.toBeNull()
    await send(endSessions, '', { headers, method: 'DELETE' as 'PUT' })
    expect(await who(headers)).toBeNull()
    expect(await who(third)).toBeNull()
  })

  it('never ends a session of somebody else', async () => {
    const mine = await signedIn('administrator')
    const theirs = await signedIn('viewer')
    const { items } = await (await ask(listSessions, '', { headers: theirs.headers })).json()
    expect((await act(endSession, items[0].id, '', mine.headers, 'DELETE')).status).toBe(404)
    expect(await who(theirs.headers)).not.toBeNull()
  })
})

describe('a link that opens once', () => {
  it('tells whom it is for, sets the password, signs in, and is gone', async () => {
    const { userName, link, made } = await invited()
    expect(made.kind).toBe('invitation')
    expect(made.person).toMatchObject({ hasJoined: false, lastSignIn: null })
    expect(made.address).toBe(`${ORIGIN}/welcome/${link}`)
    const look = await ask(lookAtLink, '', { id: link })
    expect(await look.json()).toMatchObject({ kind: 'invitation', person: { name: '李干事', userName } })
    const used = await act(useLink, link, { password: PASSWORD }, {}, 'POST')
    expect(used.status).toBe(200)
    expect(await who(cookieOf(used))).toMatchObject({ userName })
    expect((await act(useLink, link, { password: PASSWORD }, {}, 'POST')).status).toBe(404)
    expect((await ask(lookAtLink, '', { id: link })).status).toBe(404)
  })

  it.each([
    ['too short', 'short'],
    ['the user name with something added', 'NAME-2024'],
    ['one letter repeated', 'aaaaaaaaaaaaaa'],
  ])('refuses a password that is %s, and stays open', async (_what, password) => {
    const { userName, link } = await invited()
    const answer = await act(useLink, link, { password: password.replace('NAME', userName) }, {}, 'POST')
    expect(answer.status).toBe(422)
    expect((await answer.json()).error.field).toBe('password')
    expect((await ask(lookAtLink, '', { id: link })).status).toBe(200)
  })

  it('opens for one of two who use it at once', async () => {
    const { link } = await invited()
    const answers = await Promise.all([1, 2].map(() => act(useLink, link, { password: PASSWORD }, {}, 'POST')))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
  })

  it('is too old after its time, and replaced by a newer one', async () => {
    const { administrator, made, link } = await invited()
    const again = await act(makeLinkFor, made.person.id, '', administrator.headers, 'POST')
    const newer = ((await again.json()) as MadeLink).address.split('/').at(-1) ?? ''
    expect((await ask(lookAtLink, '', { id: link })).status).toBe(404)
    expect((await ask(lookAtLink, '', { id: newer })).status).toBe(200)
    vi.useFakeTimers({ now: Date.now() + 8 * 24 * 3600 * 1000, toFake: ['Date'] })
    expect((await ask(lookAtLink, '', { id: newer })).status).toBe(404)
  })

  it('for a new password ends every session that was open with the old one', async () => {
    const administrator = await signedIn('administrator')
    const editor = await signedIn('editor')
    const made: MadeLink = await (
      await act(makeLinkFor, editor.viewer.person?.id ?? '', '', administrator.headers, 'POST')
    ).json()
    expect(made.kind).toBe('reset')
    const link = made.address.split('/').at(-1) ?? ''
    expect((await act(useLink, link, { password: 'a new long password' }, {}, 'POST')).status).toBe(200)
    expect(await who(editor.headers)).toBeNull()
    expect((await enter(editor.name, PASSWORD)).status).toBe(401)
    expect((await enter(editor.name, 'a new long password')).status).toBe(200)
  })

  it('is kept only as a hash', async () => {
    const { link } = await invited()
    const rows = JSON.stringify(db().$client.prepare('select * from one_time_links').all())
    expect(rows).not.toContain(link)
  })
})

describe('a password', () => {
  it('is changed by who knows the present one, and by nobody else', async () => {
    const { name, headers } = await signedIn('viewer')
    const other = cookieOf(await enter(name, PASSWORD))
    const wrong = await send(
      changePassword,
      { present: 'not this one', password: 'a new long password' },
      { headers, method: 'PUT' },
    )
    expect(wrong.status).toBe(422)
    const right = await send(
      changePassword,
      { present: PASSWORD, password: 'a new long password' },
      { headers, method: 'PUT' },
    )
    expect(right.status).toBe(200)
    expect(await who(cookieOf(right))).toMatchObject({ userName: name })
    expect(await who(other)).toBeNull()
    expect((await enter(name, 'a new long password')).status).toBe(200)
  })
})

describe('people', () => {
  it('are managed by administrators only, and no answer tells a hash', async () => {
    for (const role of ['viewer', 'editor', 'publisher'] as const) {
      const { headers } = await signedIn(role)
      expect((await ask(listPeople, '', { headers })).status).toBe(403)
    }
    expect((await ask(listPeople)).status).toBe(401)
    const { headers } = await signedIn('administrator')
    const text = await (await ask(listPeople, '', { headers })).text()
    expect(text).not.toMatch(/argon2|people\.invalid/)
    const { items } = JSON.parse(text) as { items: PersonAnswer[] }
    expect(items.at(-1)).toMatchObject({ hasJoined: true, lastSignIn: expect.any(String), email: null })
  })

  it('who are shut out are out at once: session, token and open link', async () => {
    const { administrator, made, link } = await invited()
    const used = await act(useLink, link, { password: PASSWORD }, {}, 'POST')
    const headers = cookieOf(used)
    const { token } = await (await send(makeToken, { name: 't', scope: 'published', days: 1 }, { headers })).json()
    const { items } = await (await ask(listPeople, '', { headers: administrator.headers })).json()
    const { version } = items.find(({ id }: PersonAnswer) => id === made.person.id)
    const { name, email, role, limits } = made.person
    const change = { name, email, role, limits, isActive: false, version }
    expect((await act(changePerson, made.person.id, change, administrator.headers)).status).toBe(200)
    expect(await who(headers)).toBeNull()
    expect((await ask(summary, '', { headers: { authorization: `Bearer ${token}` } })).status).toBe(401)
    expect((await enter(made.person.userName, PASSWORD)).status).toBe(401)
    expect((await act(changePerson, made.person.id, change, administrator.headers)).status).toBe(409)
  })

  it.each([
    ['a user name that somebody has', { userName: 'TAKEN' }, 'userName'],
    ['an email that somebody has', { email: 'TAKEN@example.org' }, 'email'],
    ['limits of a viewer', { role: 'viewer', limits: { areas: ['110101'], streets: [] } }, 'limits'],
    ['a street that is not there', { limits: { areas: [], streets: ['110101:望京街道'] } }, 'limits'],
    ['limits to nothing', { limits: { areas: [], streets: [] } }, 'limits'],
    ['a role that there is not', { role: 'king' }, 'role'],
    ['a field that nobody asked for', { isActive: true }, 'isActive'],
    ['a user name with an @', { userName: 'a@b' }, 'userName'],
  ])('are not invited with %s', async (_what, change, field) => {
    const { headers } = await signedIn('administrator')
    const taken = { name: '甲', userName: 'taken', email: 'taken@example.org', role: 'editor', limits: null }
    await send(invite, taken, { headers })
    const answer = await send(invite, { ...taken, userName: 'free', email: null, ...change }, { headers })
    expect(answer.status).toBe(422)
    expect((await answer.json()).error.field).toMatch(new RegExp(`^${field}`))
  })
})

describe('tokens', () => {
  it('are shown once, kept as a hash, ask as their person within their scope, and can be revoked', async () => {
    const { headers } = await signedIn('publisher')
    const made = await (await send(makeToken, { name: '每月导出', scope: 'unpublished', days: 7 }, { headers })).json()
    const stored = JSON.stringify(db().$client.prepare('select * from tokens').all())
    expect(stored).not.toContain(made.token)
    const asking = { authorization: `Bearer ${made.token}` }
    const { rights } = await (await ask(whoAmI, '', { headers: asking })).json()
    expect(rights).toEqual(['read', 'seeUnpublished'])
    expect((await ask(summary, '', { headers: asking })).status).toBe(200)
    const { items } = await (await ask(listTokens, '', { headers })).json()
    expect(items).toMatchObject([{ name: '每月导出', scope: 'unpublished' }])
    expect(JSON.stringify(items)).not.toContain(made.token)
    expect((await act(revokeToken, made.id, '', headers, 'DELETE')).status).toBe(204)
    expect((await ask(summary, '', { headers: asking })).status).toBe(401)
  })

  it('take every name that the shape of the request takes', async () => {
    const { headers } = await signedIn('viewer')
    for (const [length, status] of [
      [60, 200],
      [61, 422],
    ] as const) {
      const made = await send(makeToken, { name: '名'.repeat(length), scope: 'published', days: 366 }, { headers })
      expect(made.status).toBe(status)
    }
  })

  it('expire', async () => {
    const { headers } = await byToken('editor', 'published')
    expect((await ask(summary, '', { headers })).status).toBe(200)
    vi.useFakeTimers({ now: Date.now() + 2 * 24 * 3600 * 1000, toFake: ['Date'] })
    expect((await ask(summary, '', { headers })).status).toBe(401)
  })

  it('make no tokens, and change no passwords', async () => {
    const { headers } = await byToken('administrator', 'write')
    expect((await send(makeToken, { name: 't', scope: 'write', days: 1 }, { headers })).status).toBe(403)
    expect(
      (await send(changePassword, { present: PASSWORD, password: 'a new long password' }, { headers, method: 'PUT' }))
        .status,
    ).toBe(403)
    expect((await ask(listPeople, '', { headers })).status).toBe(403)
  })

  it('of somebody else cannot be revoked', async () => {
    const mine = await signedIn('administrator')
    const theirs = await signedIn('editor')
    const made = await (
      await send(makeToken, { name: 't', scope: 'write', days: 1 }, { headers: theirs.headers })
    ).json()
    expect((await act(revokeToken, made.id, '', mine.headers, 'DELETE')).status).toBe(404)
  })
})

describe('reading without signing in', () => {
  it.each([
    ['automatic', { host: '127.0.0.1:3000' }, 200],
    ['automatic', { host: 'gongji.example.cn' }, 401],
    ['automatic', { host: '127.0.0.1:3000', 'x-forwarded-for': '10.1.2.3' }, 401],
    ['automatic', { host: '127.0.0.1:3000', 'x-forwarded-for': '::ffff:127.0.0.1' }, 200],
    ['public', { host: 'gongji.example.cn' }, 200],
    ['signedIn', { host: '127.0.0.1:3000' }, 401],
  ])('%s, asked with %j: %s', async (reading, headers, status) => {
    const administrator = await signedIn('administrator')
    const own = { cookie: administrator.headers.cookie }
    const { version } = await (await ask(reads, '', { headers: own })).json()
    await send(setReading, { version, reading }, { headers: own, method: 'PUT' })
    expect((await ask(summary, '', { headers })).status).toBe(status)
    expect((await ask(summary, '', { headers: { ...headers, ...own } })).status).toBe(200)
  })
})

it('a server that says another address of itself is not this machine alone', async () => {
  vi.stubEnv('GONGJI_ORIGIN', 'https://gongji.example.cn')
  expect(staysOnMachine(new Headers({ host: '127.0.0.1:3000' }))).toBe(false)
  vi.unstubAllEnvs()
  expect(staysOnMachine(new Headers({ host: '127.0.0.1:3000' }))).toBe(true)
})

describe('who may do what', () => {
  it('is a table to send on, in both languages and formats, with everybody in it', async () => {
    const { headers } = await signedIn('administrator')
    await signedIn('editor', { areas: ['110101'], streets: ['110105:望京街道'] })
    const asked = await ask(permissions, 'format=csv', { headers })
    const text = await asked.text()
    expect(asked.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(text).toContain('东城区、朝阳区望京街道')
    expect(await (await ask(permissions, 'format=csv&lang=en', { headers })).text()).toContain('Who may do what')
    const sheet = await ask(permissions, 'format=xlsx', { headers })
    expect(new Uint8Array(await sheet.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
    expect((await ask(permissions, 'format=pdf', { headers })).status).toBe(400)
    const publisher = await signedIn('publisher')
    expect((await ask(permissions, 'format=csv', { headers: publisher.headers })).status).toBe(403)
  })
})
