import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { sendLink } from '@/app/send-link'
import type { MadeLink } from '@/domain/people/answers'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
  delete process.env.GONGJI_SMTP
  delete process.env.GONGJI_MAIL_FROM
})

/** A mail server as far as a sender notices. @param answer what it says to a line, null for nothing at all */
async function mailServer(greets: boolean, answer: (line: string) => string | null) {
  const sockets: Socket[] = []
  let letter = ''
  const server = createServer((socket) => {
    sockets.push(socket)
    let isLetter = false
    if (greets) socket.write('220 mail.example ESMTP\r\n')
    socket.on('error', () => {})
    socket.on('data', (data) => {
      if (isLetter) letter += data
      if (isLetter && letter.endsWith('\r\n.\r\n')) {
        isLetter = false
        socket.write('250 taken\r\n')
      } else if (!isLetter) {
        const said = answer(String(data).trim())
        isLetter = said?.startsWith('354') ?? false
        if (said !== null) socket.write(`${said}\r\n`)
      }
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  process.env.GONGJI_SMTP = `smtp://127.0.0.1:${port}`
  process.env.GONGJI_MAIL_FROM = '工迹 <gongji@office.example>'
  return { letter: () => letter }
}

const takesAll = (line: string) => (line === 'DATA' ? '354 go on' : '250 ok')

const LINK = {
  kind: 'invitation',
  address: 'https://gongji.example/welcome/abc-DEF_123',
  until: '2026-12-01T00:00:00.000Z',
  isSent: false,
  person: { name: '王干事', email: 'wang@office.example' },
} as MadeLink

/** Base64 and quoted-printable parts of a letter, read. */
function readable(letter: string): string {
  const parts = letter.split('\r\n\r\n').map((part) => Buffer.from(part.replaceAll('\r\n', ''), 'base64').toString())
  return letter.replaceAll('=\r\n', '') + parts.join('\n')
}

it('brings the link to the person, from who is named as the sender', async () => {
  const { letter } = await mailServer(true, takesAll)
  expect(await sendLink(LINK, 'zh-CN')).toBe(true)
  expect(letter()).toContain('To: wang@office.example')
  expect(letter()).toContain('<gongji@office.example>')
  expect(readable(letter())).toContain(LINK.address)
})

it.each([
  ['says nothing at all', false, () => null],
  ['stops answering', true, (line: string) => (line.startsWith('EHLO') ? '250 ok' : null)],
  ['knows no such person', true, (line: string) => (line.startsWith('RCPT') ? '550 no' : takesAll(line))],
])('leaves it to the administrator where the mail server %s', async (_what, greets, answer) => {
  await mailServer(greets, answer)
  expect(await sendLink(LINK, 'zh-CN', 300)).toBe(false)
})

it('leaves it to the administrator where nobody listens, none is set, or the person has no address', async () => {
  await mailServer(true, takesAll)
  expect(await sendLink({ ...LINK, person: { ...LINK.person, email: null } }, 'zh-CN')).toBe(false)
  process.env.GONGJI_SMTP = 'smtp://127.0.0.1:9'
  expect(await sendLink(LINK, 'en', 300)).toBe(false)
  delete process.env.GONGJI_SMTP
  expect(await sendLink(LINK, 'en')).toBe(false)
})
