import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { pipeToNodeResponse } from 'next/dist/server/pipe-readable'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { GET as exported } from '@/app/api/v1/export/route'
import { endFileWorker } from '@/app/files/in-worker'
import { write } from '@/db/writes/write'
import { addMany } from '@/tests/bench/many-activities'
import { NOW } from '@/tests/factories/database'
import { readTable } from '@/tests/factories/parse-csv'
import { ask, ORIGIN, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()
const MANY = 6000

beforeAll(() => addMany(db(), MANY))
afterAll(endFileWorker)

const ALL = 'what=activities&format=csv&lang=zh-CN'

function request(query: string, signal?: AbortSignal): NextRequest {
  return new NextRequest(`${ORIGIN}/api/v1/export?${query}`, { headers: { host: '127.0.0.1:3000' }, signal })
}

/** The processes that this one has started to make files. */
function makers(): string[] {
  const list = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
  return list.split('\n').filter((line) => line.includes('app/files/worker.ts'))
}

describe('a file that is sent while it is made', () => {
  it('holds one state of the database, whatever is stored meanwhile', async () => {
    const response = await ask(exported, ALL)
    const etag = response.headers.get('etag')
    const reader = response.body?.getReader()
    const pieces = [await reader?.read()]
    write(db(), { actor: 'test', reason: null, at: NOW }, ({ tx, revise }) => {
      tx.run("update activities set name = '改过的名称'")
      revise('activity', 'many-1', 'update', {}, {})
    })
    for (let piece = await reader?.read(); !piece?.done; piece = await reader?.read()) pieces.push(piece)
    const text = Buffer.concat(pieces.flatMap((piece) => piece?.value ?? [])).toString()
    expect(text).not.toContain('改过的名称')
    expect(readTable(text.replace('\ufeff', '')).rows.length).toBeGreaterThan(MANY / 2)
    const after = await ask(exported, ALL, { headers: { 'if-none-match': etag ?? '' } })
    expect(after.status).toBe(200)
    expect(await after.text()).toContain('改过的名称')
  })

  it('lets others be answered in between', async () => {
    const whole = (await ask(exported, ALL)).text()
    let turns = 0
    let isOver = false
    void whole.finally(() => {
      isOver = true
    })
    while (!isOver) {
      await new Promise(setImmediate)
      turns += 1
    }
    expect(turns).toBeGreaterThan(MANY / 500)
  })

  it('stops when nobody takes it any more', async () => {
    const closed = vi.spyOn(Object.getPrototypeOf(db().$client), 'close')
    const response = await ask(exported, ALL)
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(1))
    closed.mockRestore()
  })

  it('is not begun where its head alone is asked for', async () => {
    const answer = await exported(
      new NextRequest(`${ORIGIN}/api/v1/export?what=activities&format=xlsx`, {
        method: 'HEAD',
        headers: { host: '127.0.0.1:3000' },
      }),
    )
    expect([answer.status, answer.body, makers()]).toEqual([200, null, []])
    expect(answer.headers.get('content-disposition')).toContain('.xlsx')
  })
})

describe('over HTTP', () => {
  /** Serves the route by Next's own way of sending a response, and asks it once. */
  async function askOverHttp(query: string, onAnswer: (answer: IncomingMessage) => void): Promise<void> {
    const server = createServer((incoming, outgoing) => {
      const gone = new AbortController()
      outgoing.once('close', () => gone.abort(new Error('hung up')))
      void exported(request(incoming.url?.slice(1) ?? '', gone.signal)).then(async (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers))
        if (response.body) await pipeToNodeResponse(response.body, outgoing).catch(() => {})
        else outgoing.end()
      })
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    try {
      const [answer] = (await once(get({ port, path: `/${query}` }), 'response')) as [IncomingMessage]
      onAnswer(answer)
      await new Promise((resolve) => answer.once('close', resolve))
    } finally {
      server.closeAllConnections()
      server.close()
    }
  }

  it('what goes wrong on the way is a failed download, never a short file', async () => {
    const faults: string[] = []
    let isComplete = false
    // Figures are looked up for some activities at a time: after some of them the table is gone from this connection.
    const prototype = Object.getPrototypeOf(db().$client)
    const prepare = prototype.prepare
    let asked = 0
    const broken = vi.spyOn(prototype, 'prepare').mockImplementation(function (this: unknown, ...source: unknown[]) {
      const statement = prepare.apply(this, source)
      if (!String(source[0]).includes('from figures')) return statement
      const all = statement.all
      statement.all = (...values: unknown[]) => {
        asked += 1
        if (asked > 20) throw new Error('disk I/O error')
        return all.apply(statement, values)
      }
      return statement
    })
    await askOverHttp(ALL, (answer) => {
      answer.on('error', (error) => faults.push(error.message))
      answer.on('end', () => {
        isComplete = true
      })
      answer.resume()
    })
    broken.mockRestore()
    expect([faults, isComplete]).toEqual([['aborted'], false])
  })

  it('a client that hangs up ends the process that makes its file', async () => {
    await askOverHttp('what=activities&format=xlsx', (answer) => {
      expect(answer.statusCode).toBe(200)
      expect(makers()).toHaveLength(1)
      answer.once('data', () => answer.destroy())
      answer.on('error', () => {})
    })
    await vi.waitFor(() => expect(makers()).toEqual([]), { timeout: 5000 })
  })

  it('a process that is lost breaks the download off', async () => {
    const faults: string[] = []
    await askOverHttp('what=activities&format=xlsx', (answer) => {
      answer.once('data', () => {
        answer.pause()
        for (const maker of makers()) process.kill(Number.parseInt(maker, 10), 'SIGKILL')
        void sleep(200).then(() => answer.resume())
      })
      answer.on('error', (error) => faults.push(error.message))
    })
    expect(faults).toEqual(['aborted'])
  })

  it('no more than two files are made at once, and the next one has its turn', async () => {
    const gone = new AbortController()
    const answers = Array.from({ length: 4 }, () => exported(request('what=activities&format=xlsx', gone.signal)))
    const [first, second] = await Promise.all(answers.slice(0, 2))
    expect(makers()).toHaveLength(2)
    await first?.body?.cancel()
    const third = await answers[2]
    expect([second?.status, third?.status, makers().length]).toEqual([200, 200, 2])
    gone.abort(new Error('hung up'))
    expect((await answers[3])?.status).toBe(499)
    await vi.waitFor(() => expect(makers()).toEqual([]), { timeout: 5000 })
  })
})
