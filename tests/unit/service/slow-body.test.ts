import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { errorResponse, TooLarge, TooSlow } from '@/app/api/errors'
import { readBytes } from '@/app/api/read-body'

/** A body whose pieces arrive so many milliseconds after one another. */
function aBody(pieces: number, wait: number): { request: Request; isLetGo: () => boolean } {
  let letGo = false
  let given = 0
  const body = new ReadableStream({
    async pull(controller) {
      await pause(wait)
      given += 1
      if (given > pieces) controller.close()
      else controller.enqueue(new Uint8Array(10))
    },
    cancel() {
      letGo = true
    },
  })
  return {
    request: new Request('http://a/', { method: 'POST', body, duplex: 'half' } as RequestInit),
    isLetGo: () => letGo,
  }
}

it('is read as long as it goes on arriving', async () => {
  expect((await readBytes(aBody(10, 30).request, 1000, 200)).length).toBe(100)
})

it('is given up when nothing more arrives', async () => {
  const { request, isLetGo } = aBody(3, 400)
  await expect(readBytes(request, 1000, 50)).rejects.toThrow(TooSlow)
  expect(isLetGo()).toBe(true)
})

it('is given up when it grows too long', async () => {
  const { request, isLetGo } = aBody(30, 1)
  await expect(readBytes(request, 100, 200)).rejects.toThrow(TooLarge)
  expect(isLetGo()).toBe(true)
})

it('is answered with what happened', async () => {
  const answer = errorResponse(new TooSlow(), 'en')
  expect(answer.status).toBe(408)
  expect(await answer.json()).toEqual({
    error: { code: 'timeout', message: 'What was sent did not arrive in time. Please try again.' },
  })
})
