import { expect, test } from 'vitest'
import { changeJobs, isReady, type Job, newJob } from '@/components/import/job'
import { sumCounts } from '@/components/import/job-counts'
import type { ImportAnswer, ImportedArticle } from '@/domain/review/import-answer'

const article = {
  headline: '读书会',
  body: '',
  activities: [{ figures: [{}, {}] }],
  recognised: null,
} as unknown as ImportedArticle

function answer(changes: Partial<ImportAnswer> = {}, file: object = {}): ImportAnswer {
  const found = { name: 'page.txt', format: 'txt', encoding: 'UTF-8', articles: 1, again: false, table: null, ...file }
  return {
    dryRun: true,
    files: [found as ImportAnswer['files'][number]],
    articles: [article],
    problems: [],
    ...changes,
  }
}

const TABLE = { table: { columns: ['哪里'], sample: [], rows: 1, mapping: { 哪里: null } } }

function problem(code: string) {
  return { file: 'page.txt', code, message: code, where: null }
}

function read(preview: ImportAnswer): Job {
  return { ...newJob('page.txt', '职工'), step: 'read', preview }
}

test('only a file that holds something new can be stored', () => {
  expect(isReady(read(answer()))).toBe(true)
  expect(isReady(newJob('page.txt', '职工'))).toBe(false)
  expect(isReady(read(answer({ articles: [] })))).toBe(false)
  expect(isReady(read(answer({}, { again: true })))).toBe(false)
})

test('a fault in a cell keeps the whole table back, a part of a text does not', () => {
  expect(isReady(read(answer({ problems: [problem('badCell')] }, TABLE)))).toBe(false)
  expect(isReady(read(answer({ problems: [problem('outsideLimits')] }, TABLE)))).toBe(true)
  expect(isReady(read(answer({ problems: [problem('noBody')] })))).toBe(true)
})

test('storing takes what is ready, and leaves what is not as it is', () => {
  const jobs = changeJobs([read(answer()), read(answer({ articles: [] }))], { kind: 'store' })
  expect(jobs.map(({ step }) => step)).toEqual(['queued', 'read'])
  expect(changeJobs(jobs, { kind: 'cancel' }).map(({ step }) => step)).toEqual(['read', 'read'])
})

test('a file that failed is tried again at the step where it failed', () => {
  const job = newJob('page.txt', '职工')
  const failed = (at: 'reading' | 'storing') =>
    changeJobs([job], { kind: 'failed', id: job.id, message: 'no answer', at })
  const retried = (at: 'reading' | 'storing') => changeJobs(failed(at), { kind: 'retry', id: job.id })[0]
  expect(retried('reading')).toMatchObject({ step: 'waiting', fault: null })
  expect(retried('storing')).toMatchObject({ step: 'queued', fault: null })
})

test('other dates read every file once more and forget choices made for what was found before', () => {
  const job = { ...read(answer()), choices: { 0: 'apart' as const } }
  const stored = { ...newJob('other.txt', '工会'), step: 'stored' as const }
  const [first, second] = changeJobs([job, stored], { kind: 'readAgain' })
  expect(first).toMatchObject({ step: 'waiting', choices: {} })
  expect(second?.step).toBe('stored')
})

test('a row of a table without a report is no article', () => {
  const row = { ...article, headline: null }
  expect(sumCounts([answer({ articles: [row] })])).toMatchObject({ articles: 0, activities: 1 })
})

test('counts of several files add up', () => {
  expect(sumCounts([answer(), answer()])).toEqual({ articles: 2, activities: 2, figures: 4, recognised: 0 })
})
