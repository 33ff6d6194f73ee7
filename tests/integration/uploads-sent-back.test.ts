import { beforeAll, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/imports/[id]/file/route'
import { importedFiles } from '@/db/schema'
import { aFile, importInto } from '@/tests/factories/imports'
import { signedIn } from '@/tests/factories/people'
import { ask, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()
let headers: { cookie: string }

beforeAll(async () => {
  headers = (await signedIn('administrator')).headers
})

const REPORT = '近日，丰台区总工会举办便民修表活动，120余名职工参加。'
const SCRIPT = '<script>alert(1)</script>'

it.each<[what: string, name: string, text: string]>([
  ['a page', 'page.html', `<!doctype html><html><body><h1>修表</h1><p>${REPORT}</p>${SCRIPT}</body></html>`],
  ['a page under another name', 'page.htm', `<html><body><h1>修表二</h1><p>${REPORT}</p>${SCRIPT}</body></html>`],
  ['a text with a script in it', 'page.txt', `【红桥社区办起修表摊】\n本报讯（记者 林小满）${REPORT}\n${SCRIPT}`],
  [
    'a name that tries to add a header',
    'a"\r\ncontent-type: text/html\r\n\r\n.html',
    `<h1>修表三</h1><p>${REPORT}</p>`,
  ],
])('%s that was uploaded is sent back as a file and never as a page', async (_what, name, text) => {
  await importInto(db(), [aFile(text, name)])
  const id = Math.max(
    0,
    ...db()
      .select()
      .from(importedFiles)
      .all()
      .map((file) => file.id),
  )
  expect(id).toBeGreaterThan(0)
  const answer = await ask(GET, '', { id: String(id), headers })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe(text)
  expect(answer.headers.get('content-type')).toMatch(/^(text\/plain|application\/octet-stream)$/)
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="import-\d+\.[a-z]+"; filename\*=UTF-8''[\w.%-]+$/,
  )
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
})
