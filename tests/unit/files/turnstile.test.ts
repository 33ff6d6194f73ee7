import { expect, test } from 'vitest'
import { Turnstile } from '@/app/files/turnstile'

const NEVER = new AbortController().signal

/** Lets some in, and notes the order. */
function atDoor(turnstile: Turnstile, names: string[]) {
  const inside: string[] = []
  const leave: Record<string, () => void> = {}
  const controllers: Record<string, AbortController> = {}
  const entries = names.map((name) => {
    const controller = new AbortController()
    controllers[name] = controller
    return turnstile.enter(controller.signal).then((out) => {
      inside.push(name)
      leave[name] = out
    })
  })
  return { inside, leave, controllers, entries }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('lets two in at once, and the others in the order in which they came', async () => {
  const { inside, leave } = atDoor(new Turnstile(2), ['a', 'b', 'c', 'd'])
  await settled()
  expect(inside).toEqual(['a', 'b'])
  leave.b?.()
  await settled()
  expect(inside).toEqual(['a', 'b', 'c'])
  leave.a?.()
  leave.c?.()
  await settled()
  expect(inside).toEqual(['a', 'b', 'c', 'd'])
})

test('passes over whoever has given up', async () => {
  const { inside, leave, controllers, entries } = atDoor(new Turnstile(1), ['a', 'b', 'c'])
  const given = expect(entries[1]).rejects.toThrow('tired')
  await settled()
  controllers.b?.abort(new Error('tired'))
  await given
  leave.a?.()
  await settled()
  expect(inside).toEqual(['a', 'c'])
})

test('refuses whoever has given up before', async () => {
  const turnstile = new Turnstile(1)
  await expect(turnstile.enter(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
  const leave = await turnstile.enter(NEVER)
  leave()
  await turnstile.enter(NEVER)
})
