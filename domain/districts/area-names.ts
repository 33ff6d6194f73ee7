import type { AreaCode } from '@/domain/vocabulary'

/** A single district or the economic zone: an area that has a union of its own. */
export type LocalArea = Exclude<AreaCode, 'citywide' | 'outside'>

interface Names {
  /** The name that stands before 总工会. */
  full: string
  /** Unmistakable names, old ones among them. */
  exact: string[]
  /** Names that also occur inside other words, and so count only where nothing speaks against them. */
  short: string[]
}

/** What the press calls each area. 崇文 and 宣武 went into 东城 and 西城 in 2010, 密云 and 延庆 were counties until 2015. */
export const AREA_NAMES: Record<LocalArea, Names> = {
  '110101': { full: '东城区', exact: ['东城区', '崇文区'], short: ['东城', '崇文'] },
  '110102': { full: '西城区', exact: ['西城区', '宣武区'], short: ['西城', '宣武'] },
  '110105': { full: '朝阳区', exact: ['朝阳区'], short: ['朝阳'] },
  '110106': { full: '丰台区', exact: ['丰台区'], short: ['丰台'] },
  '110107': { full: '石景山区', exact: ['石景山区'], short: ['石景山'] },
  '110108': { full: '海淀区', exact: ['海淀区'], short: ['海淀'] },
  '110109': { full: '门头沟区', exact: ['门头沟区'], short: ['门头沟'] },
  '110111': { full: '房山区', exact: ['房山区'], short: ['房山'] },
  '110112': { full: '通州区', exact: ['通州区', '通县'], short: ['通州'] },
  '110113': { full: '顺义区', exact: ['顺义区', '顺义县'], short: ['顺义'] },
  '110114': { full: '昌平区', exact: ['昌平区', '昌平县'], short: ['昌平'] },
  '110115': { full: '大兴区', exact: ['大兴区', '大兴县'], short: ['大兴'] },
  '110116': { full: '怀柔区', exact: ['怀柔区', '怀柔县'], short: ['怀柔'] },
  '110117': { full: '平谷区', exact: ['平谷区', '平谷县'], short: ['平谷'] },
  '110118': { full: '密云区', exact: ['密云区', '密云县'], short: ['密云'] },
  '110119': { full: '延庆区', exact: ['延庆区', '延庆县'], short: ['延庆'] },
  etown: {
    full: '北京经济技术开发区',
    exact: [
      '北京经济技术开发区',
      '北京开发区',
      '北京经开区',
      '经济技术开发区',
      '经开区',
      '大兴亦庄',
      '亦庄新城',
      '北京亦庄',
    ],
    short: ['亦庄', '亦城', '开发区'],
  },
}

/** The areas that a report can name: all but the city as a whole and what lies outside. */
export const LOCAL_AREAS = Object.keys(AREA_NAMES) as LocalArea[]

/** The whole words in which a district's short name means something else. */
export const NOT_THE_AREA = [
  '大兴安岭',
  '大兴调查研究',
  '大兴学习',
  '大兴勤俭',
  '大兴土木',
  '大兴求真',
  '大兴爱国',
  '大兴实干',
  '大兴务实',
  '大兴识才',
  '朝阳产业',
  '朝阳行业',
  '朝阳企业',
  '丁朝阳',
  '东城墙',
  '怀柔政策',
  '经济技术开发区以外',
]
