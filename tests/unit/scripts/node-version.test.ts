import { expect, test } from 'vitest'
import { expectNode } from '@/scripts/node-version'

test.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('%s is new enough', (version) => {
  expect(() => expectNode(version)).not.toThrow()
})

test.each(['18.20.8', '20.18.3', '16.0.0'])('%s is too old', (version) => {
  expect(() => expectNode(version)).toThrow('oldNode')
})
