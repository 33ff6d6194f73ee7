import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notQuantity } from '@/domain/figures/not-quantities'
import { foldNumerals } from '@/domain/figures/numerals'
import { findQuantities } from '@/domain/figures/quantity-phrase'

/** The phrases of a text that may count something: what is printed, its value and bound. */
function phrases(text: string) {
  const folded = foldNumerals(text)
  return findQuantities(folded)
    .filter((phrase) => notQuantity(folded, phrase) === null)
    .map(({ start, end, value, bound }) => [text.slice(start, end), value, bound])
}

describe('quantity phrases', () => {
  test.each([
    ['86家', 86, 'exact'],
    ['71支', 71, 'exact'],
    ['1,200名', 1200, 'exact'],
    ['１，２００名', 1200, 'exact'],
    ['3.5万人', 35000, 'exact'],
    ['142.5万元', 1425000, 'exact'],
    ['258,778元', 258778, 'exact'],
    ['1亿2000万元', 120000000, 'exact'],
    ['二十三名', 23, 'exact'],
    ['两百人', 200, 'exact'],
    ['壹佰贰拾名', 120, 'exact'],
    ['百名', 100, 'exact'],
    ['2500余名', 2500, 'atLeast'],
    ['40多人', 40, 'atLeast'],
    ['二百余名', 200, 'atLeast'],
    ['超过4万人次', 40000, 'atLeast'],
    ['超300人', 300, 'atLeast'],
    ['逾300名', 300, 'atLeast'],
    ['突破1万人', 10000, 'atLeast'],
    ['不少于100家', 100, 'atLeast'],
    ['不低于500万元', 5000000, 'atLeast'],
    ['至少300名', 300, 'atLeast'],
    ['300名以上', 300, 'atLeast'],
    ['10万人次以上', 100000, 'atLeast'],
    ['300余人次', 300, 'atLeast'],
    ['千余名', 1000, 'atLeast'],
    ['百余家', 100, 'atLeast'],
    ['万余名', 10000, 'atLeast'],
    ['2万余名', 20000, 'atLeast'],
    ['10余万人', 100000, 'atLeast'],
    ['83万多元', 830000, 'atLeast'],
    ['130余万元', 1300000, 'atLeast'],
    ['上千人次', 1000, 'atLeast'],
    ['上百名', 100, 'atLeast'],
    ['十余名', 10, 'atLeast'],
    ['数十名', 20, 'atLeast'],
    ['几十人', 20, 'atLeast'],
    ['数百人', 200, 'atLeast'],
    ['数千名', 2000, 'atLeast'],
    ['数十万人次', 200000, 'atLeast'],
    ['十几名', 11, 'atLeast'],
    ['二十几名', 21, 'atLeast'],
    ['两三百人', 200, 'atLeast'],
    ['30至50人', 30, 'atLeast'],
    ['50名至60名', 50, 'atLeast'],
    ['3至5万人', 30000, 'atLeast'],
    ['近2000名', 2000, 'atMost'],
    ['近两万名', 20000, 'atMost'],
    ['近百名', 100, 'atMost'],
    ['近万人', 10000, 'atMost'],
    ['将近300人', 300, 'atMost'],
    ['不足100人', 100, 'atMost'],
    ['不到100人', 100, 'atMost'],
    ['不超过50家', 50, 'atMost'],
    ['约300人', 300, 'about'],
    ['大约300人', 300, 'about'],
    ['300人左右', 300, 'about'],
    ['300人上下', 300, 'about'],
    ['近40余人', 40, 'about'],
    ['约五万份', 50000, 'about'],
  ])('%s is %d, %s', (text, value, bound) => expect(phrases(`有${text}。`)).toEqual([[text, value, bound]]))

  test.each([
    ['多达300人', '300人'],
    ['附近300人', '300人'],
    ['预约300人次', '300人次'],
    ['会上百名职工', '百名'],
    ['通过百家企业', '百家'],
    ['惠及10万职工', '10万'],
  ])('of %s, only %s is the phrase', (text, printed) => expect(phrases(text)[0]?.[0]).toBe(printed))

  test.each([
    '第三名',
    '前三名',
    '第十五届',
    '2024年',
    '三家店',
    '三所有',
    '一名职工',
    '一位老人',
    '三人制',
    '五人一组',
    '300人以上企业',
    '每人',
    '走千家、进万户',
    '12351',
    '百家湖',
    '三分之二',
    '00名',
  ])('%s holds none', (text) => expect(phrases(text)).toEqual([]))

  test('a written number with any qualifier is found whole', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 99_999 }),
        fc.constantFrom('', '近', '约', '超过', '逾', '不少于'),
        fc.constantFrom('', '余', '多'),
        fc.constantFrom('名', '家', '份', '元', '场'),
        (value, before, more, word) => {
          const text = `${before}${value}${more}${word}`
          const [phrase] = findQuantities(`共有${text}，`)
          expect(phrase && [phrase.start, phrase.end, phrase.value]).toEqual([2, 2 + text.length, value])
        },
      ),
    ))
})
