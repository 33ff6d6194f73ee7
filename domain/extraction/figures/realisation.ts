import type { Mention } from '@/domain/extraction/figures/mention'

const DOING =
  '把|用(?![品具工户餐水电])|为|向|对|给|在|于|会|继续|陆续|持续|分|有|通过|再|还|进一步|以|从|面向|按|根据|结合|围绕|依托|组织|开展|举办|举行|走访|走进|深入|覆盖|惠及|选派|安排|拿出|推出|评选|培训|免费|累计|完成|实现|达|超|突破|逐步|新建|建设|建成|增|扩|共|推荐|邀请|出资|拨付|设立|设置|打造|动员|发展|吸纳|新增|新发展|辐射|服务(?!品)|慰问(?![品金物款])|投入(?!到)|发放(?!到|给)|送(?!到|至|去|上|给)|招募|采购|派出|至少|不少于|全部|也|由|到|迎|优先|全面|重点|聚焦|(?:筹[措集资]|募集|拨|资助|补助|帮助|帮扶|救助|支持|扶持|配[发送套]|购[买置]|创[建办]|启动|延伸|指导|协助|吸引|接待|接收|培育|培养|授[予牌]|颁发|表彰|命名|带领|引进|参加|前往|放映|播|演出|巡|维修|改造|升级|添置|签订|产生|决出|角逐|辐|扩|推动|新增|接纳|招|抽|参与|开设|召开|印[制发成]|编印|制[作成]|开办|开放|创办|承办|邀|发布|出台|建立|深化|加大|进入|普及|普惠|带动|提供|提升|拓展|遴选|招聘|招生|招收|落地|投放|投用|展[出示开播演]|每[年月周]|自|赠|捐赠|赴|走|办|设立)(?![金款品物包袋卡券费])|选(?!手)|评|建|聘|请'
/** 将 before a verb foretells; before a thing it only moves it (将1000份物资送到…, 将慰问品发放给…). */
const WILL = new RegExp(
  `(?:即将|还将|也将|均将|都将|今后将|后将|则将|又将|仍将|必将|预计|估计|力争|争取(?=[在到用年让使把今明为再]|实现|达|完成|新|更多)|打算|(?<![模虚草])拟(?!定|人|真|态)|准备(?=[再把将在于开办举组走建投为给向用从年今明下陆])|计划(?![的，。、；：”》）书表内外生经中和与及已以])|(?:原|按|按照|并|还|初步)计划|目标(?:是|为|任务)?|接下来|下一步|下一阶段|下阶段|下半年(?:将|还|计划)|今后(?!五年)|未来(?!科学城|广场|论坛|之星|城)|明年|后续|之后还会|还会|(?<![机约聚大学年工协员])会陆续|有望|将会|届时|还要(?=[为再给向在走办举开])|(?<![需主重必想])要(?=慰问|走访|发放|开展|举办|完成|新建|培育|打造|创建|建成|培训|覆盖|实现)|即日起至|将(?=${DOING})|确保(?=[^，]{0,12}(?:达|不少|不低|覆盖|完成))|年底前|到年底|在年底|年内(?:将|还|计划|实现|完成))`,
)
/** 公布十大实事项目，包括新建…: what is announced is to be done. */
const ANNOUNCED =
  /(?:公布|发布|推出|确定|出台|明确|制定|部署)(?!了)[^。]{0,24}(?:实事|工作计划|实施方案|行动方案|工作要点|任务清单|目标)[^。]{0,4}[，:](?:包括|其中|分别是|涉及|具体)?/
const WILL_END = /(?<![\u4e00-\u9fff]{0,1}[即])将(?:近|超过?|突破|达(?:到)?|有|为|会|累计)?$/
const PLAN_NAME =
  /(?:该|这[一项]|此项|行动|培育|提升|工作|帮扶|发展|年度|培养|实施|公益|推进|支持|关爱|激励|千人|百人|提质|赋能|成长|圆梦|助学|保障|互助|保险)计划/g
/** Slogans and titles foretell nothing: “劳动创未来”. */
const NAME = /[“《][^”》。]{1,24}[”》]/g
const DONE =
  /已(?:经|有|累计|为|向|在|建|发|完成|走|慰|送|办|组织|惠及|覆盖|投入|举办)?|前[两二三四五六七八九\d]+[期批场轮]|截至(?!\d+月\d+日前)|目前|截止目前|累计已|共为|共走访|共慰问|共发放|共投入|先后|(?<!为|除|罢|极|好|到)了/g
const WILL_AFTER =
  /^[^，。]{0,16}?(?:(?<!即)将(?=于|在|陆续|分|会|参加|参与|获|得|走|受|送|从|全|同|免|赴|角|进行|继续|通过|享|领|接|成|被|以)|也将|还将|都将|均将|(?<![模虚草])拟|预计|计划|(?<![机社约聚大学年协员商工])会陆续)/
const MOVED =
  /将[^，]{0,30}(?:送到|送至|发放到|发放给|发到|交到|送给|发给|分发|送进|送往|送上|转交|配发|捐赠|赠[送予给]|捐给|移交|交付|[发送转寄递捧端搬抬扛运拉装贴挂摆][到至给往上]|[送搬抬运装]进|搬|编成|组成|分成|分为|带到|运到|投到)/

/** Whether the quantity is foretold (将, 计划, 预计, 力争) or done; the nearer word of its sentence decides. */
export function realisationOf({ before, after, lead, rest, counted }: Mention): 'achieved' | 'planned' {
  // 培训班开班，60名学员将接受为期10天的培训: they are there already.
  const isBegun = /开班|开营|开课|开学|入营|启程|出征|出发/.test(lead) && !/下(?:月|周|期|一)|明年/.test(lead)
  if (
    !isBegun &&
    (WILL_AFTER.test(after.replace(PLAN_NAME, blank)) || (/^，其余[^。]{0,16}将/.test(rest) && !/了|已/.test(after)))
  )
    return 'planned'
  // 准备了…12000套，目前已发放7300余套: the larger number is what is to be handed out.
  if (counted === 'item' && /准备|备好|备下|备齐/.test(before) && /^，[^。]{0,10}已发/.test(rest)) return 'planned'
  if (
    counted === 'item' &&
    /准备|备好|备下|备齐/.test(before) &&
    /^，[^。已]{0,10}(?:全部|都|陆续|分批|逐一)?[送发]/.test(rest) &&
    /前|将|陆续|会/.test(rest.slice(0, 12))
  )
    return 'planned'
  if (
    /(?:安排|设置|共设|推出)[^，。]{0,12}$/.test(before) &&
    !/[已了]/.test(before) &&
    /^[^。]{0,3}，(?:预计|计划|将|力争)/.test(rest.slice(0, 1) === '，' ? rest : after + rest)
  )
    return 'planned'
  if (/奖项设置/.test(lead + before)) return 'planned'
  if (counted === 'money' && /预算(?:总额|资金)?(?:约|为|达)*$/.test(before)) return 'planned'
  if (counted === 'occasion' && /每周[^。]{0,12}(?:课|班|讲|次)/.test(lead)) return 'planned'
  const words = `${lead}${before}`.replace(NAME, blank).replace(PLAN_NAME, blank)
  if (ANNOUNCED.test(words) && !/已|了/.test(words)) return 'planned'
  const will = lastWill(words, after)
  if (will === -1) return WILL_END.test(before) && !MOVED.test(`将${after}`) ? 'planned' : 'achieved'
  return lastDone(words) > will ? 'achieved' : 'planned'
}

function blank(words: string): string {
  return '　'.repeat(words.length)
}

function lastWill(words: string, after: string): number {
  let at = -1
  for (let from = 0; from < words.length; ) {
    const next = words.slice(from).search(WILL)
    if (next === -1) break
    at = from + next
    from = at + 1
  }
  if (
    at !== -1 &&
    words[at] === '将' &&
    MOVED.test(words.slice(at) + after) &&
    !/将(?:把|为|向|继续|陆续|会|对|给|于|在|分)/.test(words.slice(at, at + 3))
  )
    return -1
  return at
}

function lastDone(words: string): number {
  let at = -1
  for (const match of words.matchAll(DONE)) at = match.index
  return at
}
