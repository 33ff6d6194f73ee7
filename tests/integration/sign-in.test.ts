import { describe, expect, it } from 'vitest'
import { answerContext } from '@/app/answers/context'
import { POST as signIn, DELETE as signOut, GET as whoAmI } from '@/app/api/v1/session/route'
import { byToken, PASSWORD, signedIn } from '@/tests/factories/people'
import { ask, send, serveSeededFile } from '@/tests/factories/server'

serveSeededFile()

it('signs in, knows who asks, and signs out', async () => {
  const { name, headers } = await signedIn('editor')
  const { person, rights } = await (await ask(whoAmI, '', { headers })).json()
  expect(person).toMatchObject({ userName: name, role: 'editor' })
  expect(rights).toContain('import')
})
