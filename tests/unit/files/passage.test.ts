import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { bodyOf } from '@/app/files/body-of'
import { FileFault } from '@/app/files/file-fault'
import { Passage } from '@/app/files/passage'

const SOON = 0.1 / 60

test('bytes go through as they are', async () => {
  const passage = new Passage()
  void pipeline(Readable.from([Buffer.from('东城区'), Buffer.from('86')]), passage)
  expect(await new Response(bodyOf(passage)).text()).toBe('东城区86')
})

test('where nothing comes any more, whoever reads gets a fault and no end', async () => {
  const passage = new Passage(SOON)
  passage.write('the beginning')
  await expect(new Response(bodyOf(passage)).text()).rejects.toEqual(new FileFault('tookTooLong'))
})

test('where nobody takes what comes, it breaks', async () => {
  const passage = new Passage(SOON)
  const endless = new Readable({ read: () => endless.push(Buffer.alloc(100_000)) })
  await expect(pipeline(endless, passage)).rejects.toEqual(new FileFault('tookTooLong'))
  expect(endless.destroyed).toBe(true)
})

test('work that goes on slowly is waited for', async () => {
  const passage = new Passage(1 / 60)
  const text = new Response(bodyOf(passage)).text()
  for (let i = 0; i < 10; i += 1) {
    passage.write('.')
    await sleep(150)
  }
  passage.end()
  expect(await text).toBe('..........')
})

test('no more is made than is taken', async () => {
  let made = 0
  const source = new Readable({
    read() {
      made += 1
      this.push(Buffer.alloc(64 * 1024))
    },
  })
  const passage = new Passage()
  const over = pipeline(source, passage).catch(() => {})
  const reader = bodyOf(passage).getReader()
  await reader.read()
  await sleep(50)
  expect(made).toBeLessThan(20)
  await reader.cancel()
  await over
  expect([source.destroyed, passage.destroyed]).toEqual([true, true])
})
