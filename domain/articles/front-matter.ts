import type { PageValues } from '@/domain/articles/meta-lines'
import { readPageDate } from '@/domain/articles/page-date'
import type { PageLine } from '@/domain/articles/page-lines'

const FENCE = /^---+$/
const PAIR = /^([\w-]{1,20}|[\p{Script=Han}]{2,6})\s*[:：]\s*(.*)$/u
const LONGEST = 40

const KEYS: Record<string, keyof PageValues | 'author'> = {
  title: 'headline',
  headline: 'headline',
  标题: 'headline',
  subtitle: 'kicker',
  kicker: 'kicker',
  引题: 'kicker',
  column: 'column',
  栏目: 'column',
  date: 'date',
  published: 'date',
  日期: 'date',
  发布时间: 'date',
  publication: 'publication',
  source: 'publication',
  newspaper: 'publication',
  来源: 'publication',
  报纸: 'publication',
  page: 'page',
  版次: 'page',
  版面: 'page',
  url: 'url',
  link: 'url',
  网址: 'url',
  链接: 'url',
  author: 'author',
  byline: 'author',
  作者: 'author',
  记者: 'author',
}

/** Reads the block between two lines of dashes that a Markdown file may begin with. */
export function readFrontMatter(lines: PageLine[]): { values: PageValues; length: number } | null {
  if (!FENCE.test(lines[0]?.text ?? '')) return null
  const close = lines.slice(1, LONGEST).findIndex((line) => FENCE.test(line.text))
  if (close < 1) return null
  const pairs = lines.slice(1, close + 1).map((line) => PAIR.exec(line.text))
  if (pairs[0] === null || pairs.filter((pair) => pair === null).length * 2 > pairs.length) return null
  const values: PageValues = {}
  for (const pair of pairs) {
    const key = KEYS[(pair?.[1] ?? '').toLowerCase()]
    const value = (pair?.[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2')
    if (key === undefined || value === '') continue
    if (key === 'author') values.people = authors(value, pair?.[1] ?? '')
    else if (key === 'date') values.date = readPageDate(value)?.date ?? values.date
    else Object.assign(values, { [key]: value })
  }
  return { values, length: close + 2 }
}

function authors(value: string, key: string): string[] {
  const names = value
    .replace(/^\[|\]$/g, '')
    .split(/[,，、]/)
    .map((name) => name.trim().replace(/^["']|["']$/g, ''))
  return names.filter((name) => name !== '').map((name) => (key === '记者' ? `记者 ${name}` : name))
}
