import type { Parser } from '@/domain/extraction/figures/reading'

const EACH =
  /每(?!年|月|逢|到)|人均|户均|单价|原价|最高|上限|标准|票价|月薪|工资|年薪|(?<!销售)收入|罚|起步|低保|不等|按照?[^，]{0,6}$|给予[^，]{0,4}一次性/
/** What is earned, lent or won back in court is not what the activity spends. */
const NOT_SPENT =
  /(?:可|有望|预计)[^，。]{0,3}[带拉]动|产值|规模|产量|GDP|财政收入|收缴|(?:总|项目|工程|固定资产)投资|营业|营收|销售|节约|节省|创效|效益|利润|合同额|贷款|造价|成本|税|亏损|债|降本|市值|经费结余|拨缴|上缴|缴纳|成交|追回|讨回|挽回|追讨|清欠|欠薪|拖欠|补发|赔偿|诈骗|涉案|涉及金额/
const TOTAL =
  /共|累计|总|合计|筹|捐|拨|投入|安排|支出|资金|经费|价值|采购|消费|慰问款|慰问金|补助|救助|补贴|出资|奖励|善款|款/
/** Below this a sum without a word for a total is what one person or household gets. */
const SMALL = 10_000

/** Sums of money of the whole activity: 慰问金58.8万元, 价值30万元的慰问品; not what each one gets. */
export const parseFunds: Parser = ({ counted, isRange, value, quote, before, after, lead, rest }) => {
  if (counted !== 'money' || isRange) return null
  if (
    EACH.test(before) ||
    /^(?:不等|的?标准|\/|一份|每|钱|档|的?档|以下|起|额度|门槛|券|的?(?:优惠|票|套餐|代金|红包|立减))/.test(after)
  )
    return null
  // 欠薪案件达成协议，金额23.8万元: what employers owe.
  if (/欠薪|讨薪|追讨|仲裁|调解协议/.test(lead + before) && !/慰问|发放|投入|帮扶/.test(before)) return null
  const isSoldToHelp =
    /展销|选购|消费帮扶|消费扶贫|助农|扶贫|帮扶|农产品|果农|桃农|滞销|受援|增收/.test(lead + before + rest) &&
    /销售|成交/.test(before)
  if (
    (NOT_SPENT.test(before) && !isSoldToHelp) ||
    /^[^，。]{0,2}(?:产值|投资|营业|销售|利润|贷款|大关|欠薪|工资|赔偿|补偿|货款|借款|无息)/.test(after)
  )
    return null
  if (
    value < SMALL &&
    (!/共|累计|总|合计|筹|捐|拨付|价值/.test(before) || /[他她]|个人|家中/.test(lead + before + after))
  )
    return null
  // “一下子赔付了6万多元”: what one person tells of his own.
  if (quote === 'speech' && value < 1_000_000 && !/共|累计|总|合计|投入|筹|拨/.test(before)) return null
  if (value < 1000) return null
  const isTold = TOTAL.test(before) || TOTAL.test(after.slice(0, 16))
  return { measure: 'funds_yuan', rule: isTold ? 'moneySum' : 'moneyOnly', confidence: isTold ? 0.88 : 0.6 }
}
