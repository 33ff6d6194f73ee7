import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBylineLine, readDateline, readEndByline } from '@/domain/articles/byline'

describe('the opening of a report', () => {
  it.each([
    ['本报讯（记者 边晓）近日', ['记者 边晓'], '近日'],
    ['本报讯（记者 任远 通讯员 高晨 刘娟）近日', ['记者 任远', '通讯员 高晨', '通讯员 刘娟'], '近日'],
    ['本报讯(记者边晓 通讯员高晨)近日', ['记者 边晓', '通讯员 高晨'], '近日'],
    ['本报讯（记者 边晓、任远）近日', ['记者 边晓', '记者 任远'], '近日'],
    ['本报讯（劳动晨报记者 边晓）近日', ['记者 边晓'], '近日'],
    ['本报讯（见第3版）近日', [], '（见第3版）近日'],
    ['本报讯（实习记者 张一鸣）近日', ['实习记者 张一鸣'], '近日'],
    ['本报讯（记者 王 芳）近日', ['记者 王芳'], '近日'],
    ['本报讯（记者 古丽·阿依）近日', ['记者 古丽·阿依'], '近日'],
    ['本报讯 近日', [], '近日'],
    ['本报讯：近日', [], '近日'],
    ['本报北京7月6日讯（记者赖凯）近日', ['记者 赖凯'], '近日'],
    ['中新网北京7月5日电 (记者 陈航)近日', ['记者 陈航'], '近日'],
    ['（通讯员 付英）近日', ['通讯员 付英'], '近日'],
    ['□本报记者 边晓 近日，活动在本市举行。', ['记者 边晓'], '近日，活动在本市举行。'],
  ])('%s', (text, people, rest) => {
    const read = readDateline(text)
    expect(read?.people).toEqual(people)
    expect(text.slice(read?.end)).toBe(rest)
  })

  it.each([
    '近日，记者 王芳获悉',
    '记者节到了，大家都来参加活动吧',
    '（见图）近日',
    '电力公司工会举办活动',
    '通讯员培训班近日开班，60人参加培训。',
  ])('is not %s', (text) => expect(readDateline(text)).toBeNull())
})

describe('a line of names', () => {
  it.each([
    ['□记者 边晓', ['记者 边晓']],
    ['本报记者 边晓 通讯员 高晨', ['记者 边晓', '通讯员 高晨']],
    ['文/本报记者 边晓 图/通讯员 高晨', ['记者 边晓', '通讯员 高晨']],
    ['本报记者 边晓 文/图', ['记者 边晓']],
    ['边晓/文 高晨/摄', ['文 边晓', '摄影 高晨']],
    ['文｜边晓', ['文 边晓']],
    ['本报记者 边晓 摄', ['记者 边晓']],
    ['通讯员：高晨', ['通讯员 高晨']],
    ['记者边晓 欧阳若兰', ['记者 边晓', '记者 欧阳若兰']],
    ['实习生 高晨', ['实习生 高晨']],
    ['（本报记者 边晓）', ['记者 边晓']],
  ])('%s', (text, people) => expect(readBylineLine(text)?.people).toEqual(people))

  it.each(['记者走基层', '通讯员培训班', '王芳当选劳模', '文化活动', '摄影比赛', '图书漂流', '供稿须知'])(
    'is not %s',
    (text) => expect(readBylineLine(text)).toBeNull(),
  )
})

describe('the end of a report', () => {
  it.each([
    ['活动举行。（记者 边晓）', ['记者 边晓']],
    ['活动举行。（边晓 高晨）', ['边晓', '高晨']],
    ['活动举行。 本报记者 边晓', ['记者 边晓']],
    ['（通讯员 高晨）', ['通讯员 高晨']],
  ])('%s', (text, people) => expect(readEndByline(text)?.people).toEqual(people))

  it.each([
    '活动举行（左图）',
    '活动举行。（见图）',
    '共有三家（东城区、西城区）',
    '举办《工会法》（修订）',
    '活动在北京（丰台）',
  ])('is not in %s', (text) => expect(readEndByline(text)).toBeNull())
})

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readDateline(text)
      readBylineLine(text)
      readEndByline(text)
    }),
  )
})
