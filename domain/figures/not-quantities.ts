import type { QuantityPhrase } from '@/domain/figures/quantity-phrase'

/** Why words that look like a quantity are none. */
type NotQuantity = 'ordinal' | 'ranking' | 'article' | 'word' | 'size' | 'each' | 'share'

interface Rule {
  reason: NotQuantity
  /** Tested on the words right before the phrase, the phrase itself, and the words right after it. */
  holds(before: string, printed: string, after: string, phrase: QuantityPhrase): boolean
}

/** What follows a measure word where it begins another word: 三人 in 三人行, 一家 in 一家人, 两所 in 所有. */
const OTHER_WORDS: [RegExp, RegExp][] = [
  [/人$/, /^(?:[口民才类生均体行社保设性选物气像文造情世数间事字流际权](?!员|会)|工(?!会)|大(?!代表|常委)|[份士])/],
  [
    /家$/,
    /^(?:门(?!店|诊)|镇(?!级|属)|[店湖庄村屯坟人长庭属电具政乡务里底畜子喻户常风宴书谱计纺]|用(?!人|工)|访|万户)/,
  ],
  [/所$/, /^[有以谓需做说言能长得示见致属用]/],
  [/名$/, /^(?:单(?!身|亲|位)|[字称片义额次誉校将利]|家(?![长属政庭]))/],
  [/位$/, /^[于置数]/],
  [/支$/, /^[部持付援出撑配柱]/],
  [/场$/, /^(?:[地馆所景区]|次(?!活动))/],
  [/期$/, /^[间限盼待望]/],
  [/次$/, /^[元序]/],
  [/本$/, /^[次市区院报届地着]/],
  [/面$/, /^[对向积貌临]/],
  [/条$/, /^[例件]/],
  [/台$/, /^[阶账]/],
  [/队$/, /^[员长伍友列形]/],
  [/组$/, /^[织建合长员团委成]/],
  [/封$/, /^[闭锁控口存面]/],
  [/间$/, /^[房隔断歇接距谍或]/],
  [/座$/, /^(?:[谈位椅席上]|机(?!场|关|构))/],
  [/节$/, /^[日目点约省能奏车庆假气]/],
  [/处$/, /^[理于置分长级方罚境事]/],
]

const RULES: Rule[] = [
  { reason: 'ordinal', holds: (before) => /[第首][零一二三四五六七八九十百\d]*[、和与至到-]*$/.test(before) },
  {
    reason: 'ranking',
    holds: (before, printed) => /(?:前|排名|名列|位列|位居)$/.test(before) && /[名位]$/.test(printed),
  },
  // 一名快递小哥说, 一等奖1名: a single one is an article but where prizes are counted.
  {
    reason: 'article',
    holds: (before, _, after, { value, numeral, counted }) =>
      value === 1 &&
      counted !== 'money' &&
      (/^一/.test(numeral) ||
        !(
          /奖/.test(before + after.slice(0, 6)) ||
          (/[\u4e00-\u9fff”]$/.test(before) && /^(?:[，、。；]|$)/.test(after))
        )),
  },
  {
    reason: 'word',
    holds: (_, printed, after) => OTHER_WORDS.some(([end, next]) => end.test(printed) && next.test(after)),
  },
  {
    reason: 'word',
    holds: (before, printed, after) =>
      /^[百千万十]+[人名家户]$/.test(printed) &&
      (/^(?:计划|工程|大会|会议|空巷|同|瞩目|合唱|签名|健步|健走|徒步|长跑|灯火|万户)/.test(after) ||
        /[千万走进入]$/.test(before)),
  },
  {
    reason: 'size',
    holds: (_, printed, after) =>
      /人$/.test(printed) &&
      /^(?:制|的[^，。、]{0,8}(?:讲师团|宣讲团|艺术团|团队|小组|专班|服务队|队伍)(?:$|[，。])|(?:攻关|研发|专业|技术)?(?:团队|小组|小队|专班)|一[组队班桌间]|为一|间|桌|座)/.test(
        after,
      ),
  },
  {
    reason: 'size',
    holds: (_, printed, after) => /人以上$/.test(printed) && /^的?[^，。、]{0,4}(?:企业|单位|用人|项目)/.test(after),
  },
  { reason: 'each', holds: (before) => /(?:每|平均|[人户日年月]均)$/.test(before) },
  { reason: 'word', holds: (_, printed, after) => /人$/.test(printed) && /^[三多]足|^[^，。]{0,2}三足/.test(after) },
  // 公园二期, 一期工程: a stage of building.
  {
    reason: 'ordinal',
    holds: (before, printed) => /^[一二两三四五六]期$/.test(printed) && !/[办了设共分开续出]$/.test(before),
  },
  {
    reason: 'word',
    holds: (_, printed, after) =>
      /个$/.test(printed) && /^多?(?:半?月|小时|星期|工作日|休息日|学期|年头|季度|百分点)/.test(after),
  },
  // 3分钟358个的成绩: what one reached.
  { reason: 'size', holds: (_, __, after) => /^的(?:好|优异)?(?:成绩|速度|佳绩)/.test(after) },
  { reason: 'share', holds: (before, _, after) => /分之$/.test(before) || /^[%‰]/.test(after) },
]

/** Why a phrase counts nothing by itself (第三名, 一名 as an article, 五人制); null where it may count. */
export function notQuantity(folded: string, phrase: QuantityPhrase): NotQuantity | null {
  const before = folded.slice(Math.max(0, phrase.start - 12), phrase.start)
  const after = folded.slice(phrase.end, phrase.end + 10)
  const printed = folded.slice(phrase.start, phrase.end)
  return RULES.find((rule) => rule.holds(before, printed, after, phrase))?.reason ?? null
}
