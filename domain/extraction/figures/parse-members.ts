import type { Parser } from '@/domain/extraction/figures/reading'

const JOINS =
  /^[^，。]{0,25}?(?<!就|关于|如何|怎样|办理|咨询)(?:(?:吸引|吸纳|吸收|发展|组织|凝聚|团结)(?:到|进|进入)[^，。]{0,4}工会|加入(?:了)?[^，。]{0,10}工会|入会(?!礼|仪式|流程|政策|条件|问题|咨询|申请|宣传|服务|率)|(?:成为|成了)[^，。]{0,10}(?:会员|一员)|加入(?:了)?[^，。]{0,6}(?:大家庭|组织))/
const GAINS = /(?:新增|发展|吸纳|吸收|净增|增加|招收|新入会|新建会员)[^，。]{0,24}$/
const JOINED_BEFORE =
  /(?<!就|关于|如何|怎样)(?:入会|加入(?:了)?工会|吸纳会员|发展会员|新会员|新增会员|会员新增|建会入会)(?:职工|人数|会员|的?[^，。、]{0,8})?(?:共|达|达到|共计|累计|已|将|已有)?$/

/** 填写入会申请书，成为工会的一员: they ask in one clause and are in by the next. */
const ASKS = /^[^，。]{0,16}(?:填写|提交|扫码|登记|申请|签署|递交|办理|领到|领取)/
const JOINS_NEXT = /^，[^，。]{0,8}(?:入会|加入[^，。]{0,8}工会|(?:成为|成了)[^，。]{0,10}(?:会员|一员))/

/** Those who join a union: 新增会员54人, 612名快递员加入工会. */
export const parseMembers: Parser = ({ before, after, lead, rest, counted }) => {
  if (counted !== 'person') return null
  if (
    /^[^，。]{0,10}(?:递交|填写|提交)了?[^，。]{0,4}入会申请/.test(after) ||
    (ASKS.test(after) && JOINS_NEXT.test(rest))
  )
    return { measure: 'members', rule: 'joins', confidence: 0.85 }
  if (JOINS.test(after) && !/咨询|解答/.test(before)) return { measure: 'members', rule: 'joins', confidence: 0.92 }
  if (
    GAINS.test(before) &&
    (/会员/.test(before) ||
      (/今年|新增/.test(before) && /会员[^。]*$/.test(lead) && after === '') ||
      /^[^，。]{0,12}(?:会员|入会|加入)/.test(after))
  ) {
    return { measure: 'members', rule: 'gainsMembers', confidence: 0.93 }
  }
  if (/^[^，。、]{0,2}新会员/.test(after) && !/[为给向]$/.test(before))
    return { measure: 'members', rule: 'newMembers', confidence: 0.75 }
  return JOINED_BEFORE.test(before) ? { measure: 'members', rule: 'joinedBefore', confidence: 0.88 } : null
}
