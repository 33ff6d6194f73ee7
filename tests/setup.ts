import { afterEach, beforeEach, expect } from 'vitest'

const original = console.error
let errors: unknown[][] = []

beforeEach(() => {
  errors = []
  console.error = (...values: unknown[]) => errors.push(values)
})

afterEach(() => {
  console.error = original
  expect(errors, 'console.error during a test').toEqual([])
})
