import { describe, expect, test } from 'vitest'
import { findAreas } from '@/domain/districts/find-areas'
import { describeOrganisation } from '@/domain/extraction/activity/organisation-level'
import { resolveUnion, type Surroundings } from '@/domain/extraction/activity/resolve-union'
import { findUnions } from '@/domain/extraction/activity/union-mentions'

const NOWHERE = { district: null, districtName: null, street: null, body: null, printed: [] }
const HERE: Surroundings = {
  district: '110114',
  districtName: null,
  street: '南口镇',
  body: '北京某某大学',
  printed: [],
}

describe('unions named in a text', () => {
  test.each([
    ['近日，东城区总工会举办培训班', ['东城区总工会']],
    ['在市总工会的指导下，丰台区总工会开展慰问', ['市总工会', '丰台区总工会']],
    ['由海淀区总工会和海淀街道总工会联合主办', ['海淀区总工会', '海淀街道总工会']],
    ['和义街道总工会与和平里街道总工会', ['和义街道总工会', '和平里街道总工会']],
    ['7月5日朝阳区将台地区总工会', ['朝阳区将台地区总工会']],
    ['平谷区总：送清凉', ['平谷区总']],
    ['北京经济技术开发区总工会', ['北京经济技术开发区总工会']],
    ['市工业（国防）工会', ['市工业（国防）工会']],
    ['组织工会干部学习工会法', []],
    ['加入工会组织的工会会员', []],
    ['中国工会十八大精神', []],
    ['北汽福田工会为职工', ['北汽福田工会']],
    ['清华大学工会举行长跑', ['清华大学工会']],
    ['首都医科大学附属北京某某医院工会', ['首都医科大学附属北京某某医院工会']],
    ['区人力资源和社会保障局工会', ['区人力资源和社会保障局工会']],
    ['同仁堂集团工会', ['同仁堂集团工会']],
    ['某某大学工会组织38名工会组长参观', ['某某大学工会']],
    ['集团工会组织健全', []],
    ['青年公寓工会服务站', ['青年公寓工会服务站']],
    ['快递行业工会联合会', ['快递行业工会联合会']],
    ['市总工会法律服务中心', ['市总工会法律服务中心']],
  ])('%s: %j', (text, wanted) => {
    expect(findUnions(text, findAreas(text)).map(({ words }) => words)).toEqual(wanted)
  })

  test.each([
    ['市总工会', '北京市总工会', 'municipal', 'citywide'],
    ['北京市总', '北京市总工会', 'municipal', 'citywide'],
    ['春节前市总工会', '北京市总工会', 'municipal', 'citywide'],
    ['朝阳区总工会', '朝阳区总工会', 'district', '110105'],
    ['北京市朝阳区总工会', '朝阳区总工会', 'district', '110105'],
    ['北京丰台区总工会', '丰台区总工会', 'district', '110106'],
    ['平谷区总', '平谷区总工会', 'district', '110117'],
    ['密云县总工会', '密云县总工会', 'district', '110118'],
    ['经开区总工会', '北京经济技术开发区总工会', 'district', 'etown'],
    ['北京开发区总工会', '北京经济技术开发区总工会', 'district', 'etown'],
    ['门头沟工会', '门头沟区总工会', 'district', '110109'],
    ['区总工会', '昌平区总工会', 'district', '110114'],
    ['该区总工会', '昌平区总工会', 'district', '110114'],
    ['镇总工会', '南口镇总工会', 'township', '110114'],
    ['校工会', '北京某某大学工会', 'institution', 'citywide'],
    ['北京朝阳八里庄街道总工会', '八里庄街道总工会', 'township', '110105'],
    ['通州区永顺镇总工会', '永顺镇总工会', 'township', '110112'],
    ['和平街街道工会', '和平街街道总工会', 'township', '110105'],
    ['拱辰街道机关工会', '拱辰街道机关工会', 'township', '110111'],
    ['清河街道工会服务站', '清河街道工会服务站', 'township', '110108'],
    ['市教育工会', '北京市教育工会', 'industry', 'citywide'],
    ['房山区快递行业工会联合会', '房山区快递行业工会联合会', 'industry', '110111'],
    ['北京安贞医院工会', '北京安贞医院工会', 'institution', 'citywide'],
    ['市工业(国防)工会', '北京市工业（国防）工会', 'industry', 'citywide'],
    ['海淀区教育工会', '海淀区教育工会', 'industry', '110108'],
    ['朝阳高新技术产业工会', '朝阳区高新技术产业工会', 'industry', '110105'],
    ['城建集团工会', '北京城建集团工会', 'enterprise', 'citywide'],
    ['建工城乡集团某某公司工会', '北京建工城乡集团某某公司工会', 'enterprise', 'citywide'],
    ['大兴城建开发公司工会', '大兴城建开发公司工会', 'enterprise', '110115'],
    ['中建二局一公司顺义板桥项目工会', '中建二局一公司顺义板桥项目工会', 'enterprise', 'citywide'],
    ['中铁六局工会', '中铁六局工会', 'enterprise', 'citywide'],
    ['清华大学工会', '清华大学工会', 'institution', 'citywide'],
    ['北京朝阳医院工会', '首都医科大学附属北京朝阳医院工会', 'institution', 'citywide'],
    ['平谷公安分局工会', '平谷公安分局工会', 'institution', '110117'],
    ['石景山区住建委工会', '石景山区住建委工会', 'institution', '110107'],
    ['天津市总工会', '天津市总工会', 'district', 'outside'],
    ['河北省总工会', '河北省总工会', 'district', 'outside'],
    ['廊坊市总工会', '廊坊市总工会', 'district', 'outside'],
    ['商都县总工会', '商都县总工会', 'district', 'outside'],
    ['四子王旗总工会', '四子王旗总工会', 'district', 'outside'],
    ['全国总工会', '中华全国总工会', 'industry', 'citywide'],
    ['北京高校三片组工会', '北京高校三片组工会', 'industry', 'citywide'],
  ])('%s is %s, %s, %s', (words, name, level, area) => {
    const union = resolveUnion(words, HERE)
    expect([union?.name, union?.level, union?.area]).toEqual([name, level, area])
  })

  test.each([
    ['首都师大工会', '首都师范大学工会', '首都师范大学工会'],
    ['首都师大工会', '首都医科大学附属医院', '首都师大工会'],
    ['崇外街道总工会', '东城区崇文门外街道总工会', '崇文门外街道总工会'],
    ['崇外街道总工会', '东城区总工会', '崇外街道总工会'],
  ])('%s beside %s is %s', (words, printed, name) => {
    expect(resolveUnion(words, { ...NOWHERE, printed: [printed] })?.name).toBe(name)
  })

  test.each(['各级工会', '基层工会', '企业工会', '各街道工会', '三街道工会', '直属工会', '区总工会', '镇总工会'])(
    '%s says nothing of who, where nothing stands near it',
    (words) => {
      expect(resolveUnion(words, NOWHERE)).toBeNull()
    },
  )

  test.each([
    ['昌平区委', 'district', '110114'],
    ['丰台区文化和旅游局', 'institution', '110106'],
    ['北京市体育局', 'municipal', 'citywide'],
    ['北京市温暖基金会', 'municipal', 'citywide'],
    ['门头沟区职工服务中心', 'district', '110109'],
    ['首都医科大学附属北京天坛医院', 'institution', 'citywide'],
    ['国网北京市电力公司', 'enterprise', 'citywide'],
    ['海淀园工会工委', 'township', '110108'],
    ['北京CBD总工会', 'township', '110105'],
    ['中关村科学城工会', 'township', '110108'],
  ])('%s is of level %s, area %s', (name, level, area) => {
    const found = describeOrganisation(name)
    expect([found.level, found.area]).toEqual([level, area])
  })
})
