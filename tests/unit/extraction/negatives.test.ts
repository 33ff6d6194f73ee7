import { expect, test } from 'vitest'
import { readTable, writtenFigures } from './written-figures'

const rows = readTable('negatives.txt')

test('the file holds enough sentences', () => expect(rows.length).toBeGreaterThanOrEqual(250))

test.each(rows)('$sentence', ({ sentence, figures }) => expect(writtenFigures(sentence)).toBe(figures))
