import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AREA_NAMES, LOCAL_AREAS } from '@/domain/districts/area-names'
import { findAreas } from '@/domain/districts/find-areas'
import gazetteer from '@/domain/districts/gazetteer.json'

const areasIn = (text: string) => findAreas(text).map(({ name, area }) => `${name} ${area}`)

describe('areas in text', () => {
  test('all 349 units of the gazetteer are found, and all but the shared name say where', () => {
    const units = Object.entries(gazetteer.streets).flatMap(([district, names]) =>
      names.map((name) => ({ district, name })),
    )
    expect(units).toHaveLength(349)
    const unclear = units.filter(({ name }) => {
      const [found] = findAreas(name)
      return found?.end !== name.length || found.area === null
    })
    expect([...new Set(unclear.map(({ name }) => name))]).toEqual(['八里庄街道'])
  })

  test.each(LOCAL_AREAS.map((area) => [AREA_NAMES[area].full, area]))('%s is %s', (name, area) => {
    expect(findAreas(`日前，${name}总工会`)[0]?.area).toBe(area)
  })

  test.each([
    ['崇文区总工会', ['崇文区 110101']],
    ['宣武的老职工', ['宣武 110102']],
    ['密云县总工会', ['密云县 110118']],
    ['延庆县的果农', ['延庆县 110119']],
    ['在朝阳门街道', ['朝阳门街道 110101']],
    ['朝阳区朝外街道', ['朝阳区 110105', '朝外街道 110105']],
    ['朝阳路上', []],
    ['朝阳产业', []],
    ['昌平路', []],
    ['大兴调查研究之风', []],
    ['大兴区大兴国际机场', ['大兴区 110115', '大兴国际机场 110115']],
    ['大兴安岭林区', []],
    ['平谷区大兴庄镇', ['平谷区 110117', '大兴庄镇 110117']],
    ['海淀区海淀街道', ['海淀区 110108', '海淀街道 110108']],
    ['江苏省南通市通州区', ['江苏省 outside', '南通市 outside', '通州区 outside']],
    ['长春市朝阳区', ['长春市 outside', '朝阳区 outside']],
    ['河北镇的村民', ['河北镇 110111']],
    ['河北省保定市', ['河北省 outside', '保定市 outside']],
    ['在贵州大厦举行', ['贵州大厦 110105']],
    ['贵州遵义', ['贵州 outside', '遵义 outside']],
    ['望京的骑手', ['望京 110105']],
    ['酒仙桥地区', ['酒仙桥地区 110105']],
    ['东坝乡总工会', ['东坝乡 110105']],
    ['南磨房地区', ['南磨房地区 110105']],
    ['长哨营满族乡', ['长哨营满族乡 110116']],
    ['燕山地区工会', ['燕山地区 110111']],
    ['鲁谷社区总工会', ['鲁谷社区 110107']],
    ['机场街道总工会', ['机场街道 110105']],
    ['经开区荣华街道', ['经开区 etown', '荣华街道 etown']],
    ['亦庄的企业', ['亦庄 etown']],
    ['大兴区亦庄镇', ['大兴区 110115', '亦庄镇 110115']],
    ['北京经济技术开发区', ['北京经济技术开发区 etown']],
    ['城市副中心工地', ['城市副中心 110112']],
    ['在五棵松', ['五棵松 110108']],
    ['来到天坛公园', ['天坛公园 110101']],
    ['雁栖湖畔', ['雁栖湖 110116']],
    ['回龙观、天通苑', ['回龙观 110114', '天通苑 110114']],
    ['新首钢园', ['新首钢园 110107']],
    ['丽泽商务区', ['丽泽商务区 110106']],
    ['王府井步行街', ['王府井 110101']],
    ['金融街的白领', ['金融街 110102']],
    ['良乡大学城', ['良乡大学城 110111']],
    ['中关村科技园区', []],
    ['东城园林绿化局', ['东城 110101']],
    ['八里庄街道总工会', ['八里庄街道 null']],
    ['海淀区八里庄街道', ['海淀区 110108', '八里庄街道 110108']],
    ['朝阳区的八里庄街道', ['朝阳区 110105', '八里庄街道 110105']],
    ['东风乡', ['东风乡 110105']],
    ['房山区东风街道', ['房山区 110111', '东风街道 110111']],
    ['永定镇', ['永定镇 110109']],
    ['永定路街道', ['永定路街道 110108']],
    ['光明的未来，胜利属于我们', []],
    ['温泉水滑', []],
    ['卢沟桥乡', ['卢沟桥乡 110106']],
    ['花乡', ['花乡 110106']],
    ['上海、天津、重庆', ['上海 outside', '天津 outside', '重庆 outside']],
    ['上海合作组织', []],
    ['八达岭高速', []],
    ['延庆区八达岭镇', ['延庆区 110119', '八达岭镇 110119']],
    ['亦庄线', []],
    ['和义街道的老人', ['和义街道 110106']],
    ['和平里街道', ['和平里街道 110101']],
  ])('%s: %j', (text, wanted) => {
    expect(areasIn(text)).toEqual(wanted)
  })

  test('every mention stands where it says, in order and without overlap', () => {
    const pieces = fc.constantFrom(
      '朝阳',
      '区',
      '通州',
      '八里庄街道',
      '大兴',
      '机场',
      '江苏',
      '，',
      '望京',
      '\ud83d',
      'a',
      '县',
      '镇',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (parts) => {
        const text = parts.join('')
        let from = 0
        for (const { name, start, end } of findAreas(text)) {
          expect(text.slice(start, end)).toBe(name)
          expect(start).toBeGreaterThanOrEqual(from)
          from = end
        }
      }),
    )
  })
})
