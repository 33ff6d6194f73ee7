import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startSlowService } from '@/tests/factories/service/slow-service'

const TOKEN = 'metrics-token-of-tests'

describe('a signal', () => {
  it.each<NodeJS.Signals>(['SIGTERM', 'SIGINT'])(
    '%s lets what is under way end, and takes nothing new',
    async (signal) => {
      const service = await startSlowService()
      const download = await fetch(`${service.address}/slow`)
      service.process.kill(signal)
      await pause(300)
      await expect(fetch(service.address)).rejects.toThrow()
      expect(await download.text()).toBe(`${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].join('\n')}\nend\n`)
      expect(await service.ended).toBe(0)
      expect(service.log().map(({ msg, open }) => [msg, open])).toEqual([
        ['started', undefined],
        ['stopping', 1],
        ['stopped', 0],
      ])
    },
  )

  it('ends a server at once that has nothing to do, though connections are kept', async () => {
    const service = await startSlowService()
    const agent = new Agent({ keepAlive: true })
    await new Promise((done) => request(service.address, { agent }, (r) => r.resume().on('end', done)).end())
    const begun = performance.now()
    service.process.kill('SIGTERM')
    expect(await service.ended).toBe(0)
    expect(performance.now() - begun).toBeLessThan(3000)
    agent.destroy()
  })

  it('sent a second time ends it at once', async () => {
    const service = await startSlowService()
    const download = await fetch(`${service.address}/endless`)
    service.process.kill('SIGTERM')
    await pause(1500)
    expect(service.process.exitCode).toBeNull()
    service.process.kill('SIGTERM')
    expect(await service.ended).toBe(137)
    await expect(download.text()).rejects.toThrow()
  })

  it('that comes several times at once, as from a console, is one', async () => {
    const service = await startSlowService()
    const download = await fetch(`${service.address}/slow`)
    service.process.kill('SIGINT')
    service.process.kill('SIGINT')
    await pause(100)
    service.process.kill('SIGINT')
    expect(await download.text()).toContain('end')
    expect(await service.ended).toBe(0)
  })
})

describe('what the server tells of itself', () => {
  it('counts by route, never by address', async () => {
    const service = await startSlowService()
    for (const path of ['/records/1?q=canary', '/records/2', '/canary', '/_next/static/canary.js', '/late']) {
      await fetch(service.address + path)
    }
    const text = await (await fetch(`${service.address}/metrics`)).text()
    expect(text).toContain('gongji_requests_total{route="/records/[id]",method="GET",status="2xx"} 2')
    expect(text).toContain('gongji_requests_total{route="none",method="GET",status="2xx"}')
    expect(text).toContain('gongji_requests_total{route="/late",method="GET",status="5xx"} 1')
    expect(text).toMatch(/^gongji_database_revision 0$/m)
    expect(text).toMatch(/^gongji_database_up 1$/m)
    expect(text).toMatch(/^gongji_waiting_for_review 0$/m)
    expect(text).toMatch(/^gongji_database_bytes [1-9]\d+$/m)
    expect(text).toMatch(/^process_cpu_seconds_total /m)
    expect(text).not.toContain('canary')
  })

  it.each<[who: string, headers: Record<string, string>, status: number]>([
    ['a program on this machine', {}, 200],
    ['somebody elsewhere', { 'x-forwarded-for': '192.0.2.7' }, 404],
    ['somebody elsewhere with the token', { 'x-forwarded-for': '192.0.2.7', authorization: `Bearer ${TOKEN}` }, 200],
    ['somebody with a wrong token', { authorization: 'Bearer wrong' }, 404],
    ['somebody who asks for another host', { host: 'gongji.example.org' }, 404],
  ])('answers the metrics to %s by %o with %i', async (_who, headers, status) => {
    const service = await startSlowService({ GONGJI_METRICS_TOKEN: TOKEN })
    const answered = await new Promise<number | undefined>((resolve) => {
      request(`${service.address}/metrics`, { headers }, (answer) => resolve(answer.resume().statusCode)).end()
    })
    expect(answered).toBe(status)
  })

  it('logs what fails with the number that the client is told, and nothing that a person wrote', async () => {
    const service = await startSlowService()
    const answer = await fetch(`${service.address}/fails?q=canary`, {
      headers: { cookie: 'session=canary', authorization: 'Bearer canary', 'x-request-id': 'canary' },
    })
    expect(answer.status).toBe(500)
    expect(await answer.text()).toBe('')
    await fetch(`${service.address}/api/v1/session`, { method: 'POST', body: '{"name":"canary","password":"canary"}' })
    await pause(200)
    const number = answer.headers.get('x-request-id')
    const lines = service.log().filter(({ request }) => request === number)
    expect(lines).toEqual([
      expect.objectContaining({ msg: 'error', error: { type: 'Error', stack: expect.any(Array) } }),
      expect.objectContaining({ msg: 'request failed', route: '/fails', status: 500 }),
    ])
    expect(service.log().at(-1)).toMatchObject({ msg: 'sign-in', outcome: 'signedIn' })
    expect(JSON.stringify(service.log())).not.toMatch(/canary|王小梅/)
  })
})

describe('limits', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address })

  it('refuse a client that asks too often, in the language that it reads', async () => {
    const service = await startSlowService({ GONGJI_RATE_LIMIT: '3', GONGJI_TRUST_PROXY: '1' })
    const ask = (address: string, language = 'en') =>
      fetch(service.address, { headers: { ...from(address), 'accept-language': language } })
    expect([(await ask('192.0.2.1')).status, (await ask('192.0.2.1')).status, (await ask('192.0.2.1')).status]).toEqual(
      [200, 200, 200],
    )
    const refused = await ask('192.0.2.1')
    const wait = Number(refused.headers.get('retry-after'))
    expect([refused.status, wait >= 1 && wait <= 60]).toEqual([429, true])
    expect(await refused.json()).toEqual({
      error: { code: 'too_many', message: `Too many requests. Please try again in ${wait} seconds.` },
    })
    expect(await (await ask('192.0.2.1', 'zh')).text()).toContain('请求太频繁')
    expect((await ask('192.0.2.2')).status).toBe(200)
    expect((await ask('10.0.0.1, 192.0.2.1')).status).toBe(429)
    expect((await fetch(service.address)).status).toBe(200)
  })

  it('bind programs on this machine to nothing', async () => {
    const service = await startSlowService({ GONGJI_RATE_LIMIT: '3' })
    const answers = await Promise.all(Array.from({ length: 50 }, () => fetch(service.address)))
    expect(answers.every(({ ok }) => ok)).toBe(true)
  })

  it.each([
    ['an address that is too long', `GET /?q=${'x'.repeat(140_000)} HTTP/1.1\r\nhost: a\r\n\r\n`, '431'],
    ['too many headers', `GET / HTTP/1.1\r\nhost: a\r\n${`x-a: ${'x'.repeat(1000)}\r\n`.repeat(140)}\r\n`, '431'],
    ['what is no request', 'HELLO\r\n\r\n', '400'],
    ['a request without a host', 'GET / HTTP/1.1\r\n\r\n', '400'],
  ])('answer %s', async (_what, bytes, status) => {
    const service = await startSlowService()
    const answer = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(Number(new URL(service.address).port), '127.0.0.1', () => socket.write(bytes))
      socket.on('data', (piece) => {
        text += piece
      })
      socket.on('close', () => resolve(text)).on('error', reject)
    })
    expect(answer.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`))
    expect((await fetch(service.address)).status).toBe(200)
  })
})
