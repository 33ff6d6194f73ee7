import { describe, expect, it } from 'vitest'
import gazetteer from '@/domain/districts/gazetteer.json'
import { streetOf, streetsOf } from '@/domain/districts/street-of'
import { AREA_CODES } from '@/domain/vocabulary'

describe('the street or town that a union is of', () => {
  it.each([
    ['东华门街道总工会', '110101', '东华门街道'],
    ['广内街道总工会', '110102', '广安门内街道'],
    ['北京市朝阳区建外街道总工会', '110105', '建外街道'],
    ['东坝地区总工会', '110105', '东坝地区'],
    ['机场街道总工会', '110105', '首都机场街道'],
    ['和义街道工会服务站', '110106', '和义街道'],
    ['永定镇总工会', '110109', '永定地区'],
    ['拱辰街道机关工会', '110111', '拱辰街道'],
    ['燕山总工会', '110111', '燕山地区'],
    ['玉桥街道社区联合工会和基层工会', '110112', '玉桥街道'],
    ['马坡镇总工会', '110113', '马坡地区'],
    ['大兴区西红门镇总工会', '110115', '西红门地区'],
    ['长哨营满族乡总工会', '110116', '长哨营满族乡'],
    ['荣华街道总工会', 'etown', '荣华街道'],
  ])('%s in %s: %s', (name, area, street) => {
    expect(streetOf(name, area)).toBe(street)
  })

  it.each([
    ['东城区总工会', '110101'],
    ['北京CBD总工会', '110105'],
    ['望京医院工会', '110105'],
    ['燕山石化工会', '110111'],
    ['中关村科学城工会', '110108'],
    ['北京经济技术开发区总工会', 'etown'],
    ['中航技工业园工会服务站', 'etown'],
    ['北京建工城乡集团中昊公司工会', 'citywide'],
  ])('%s in %s is of none', (name, area) => {
    expect(streetOf(name, area)).toBeNull()
  })

  it.each(['110105', '110108'])('namesakes stand each in their own district: 八里庄街道 in %s', (area) => {
    expect(streetOf('八里庄街道总工会', area)).toBe('八里庄街道')
  })

  it('a street is never found outside its district', () => {
    expect(streetOf('八里庄街道总工会', '110101')).toBeNull()
    expect(streetOf('东风街道总工会', '110105')).toBeNull()
    expect(streetOf('荣华街道总工会', '110115')).toBeNull()
  })

  it('every street of the list is found by its own union, in its own area alone', () => {
    for (const area of AREA_CODES) {
      for (const street of streetsOf(area)) {
        expect(streetOf(`${street}总工会`, area)).toBe(street)
        for (const other of AREA_CODES) {
          const found = streetOf(`${street}总工会`, other)
          if (found !== null) expect(streetsOf(other)).toContain(found)
        }
      }
    }
  })
})

describe('the streets and towns of an area', () => {
  it('are those of the gazetteer, without parks and zones', () => {
    expect(streetsOf('110101')).toEqual(gazetteer.streets['110101'])
    expect(streetsOf('110105')).toHaveLength(43)
    expect(streetsOf('110115').filter((name) => !/(?:街道|地区|镇|乡)$/.test(name))).toEqual([])
  })

  it('that the economic zone runs are its own', () => {
    expect(streetsOf('etown')).toEqual(['荣华街道', '博兴街道'])
    expect(streetsOf('110115')).not.toContain('荣华街道')
  })

  it.each(['citywide', 'outside'])('are none in %s', (area) => {
    expect(streetsOf(area)).toEqual([])
  })
})
