import { readFileSync } from 'node:fs'
import { proposeFigures } from '@/domain/extraction/propose-figures'

const SIGNS = { exact: '', atLeast: '+', atMost: '-', about: '~' } as const

/** The figures that a text yields, written as in the tables beside the tests: participants 2500+ | units 86 planned. */
export function writtenFigures(text: string): string {
  return proposeFigures(text)
    .map(({ measure, value, bound, realisation }) => {
      const plan = realisation === 'planned' ? ' planned' : ''
      return `${measure} ${value}${SIGNS[bound]}${plan}`
    })
    .join(' | ')
}

/** The rows of a table: a sentence, and after " => " what it yields. */
export function readTable(file: string): { sentence: string; figures: string }[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [sentence = '', figures = ''] = line.split(' => ')
      return { sentence, figures }
    })
}
