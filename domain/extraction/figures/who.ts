import type { Mention } from '@/domain/extraction/figures/mention'

/** The noun after a quantity stops at its verb: 60名选手 | 同台竞技. */
const NOUN_AFTER =
  /^[“「]?(?!参|报名|到场|出席|入会|观看|收听|进入|提供|为|受益|前来|通过|分别|一同|同时)([\u4e00-\u9fffA-Za-z]{2,14}?)(?=[”」]|[^\u4e00-\u9fffA-Za-z]|$|的|参[加与赛]|出席|到场|报名|在|为|进[入行]|组成|送|给|与|和|走[进上]|获|受[益到训邀]|得到|领|上[场台]|同[台场]|共|将|从|围|比拼|观[看摩]|角逐|登|加入|接受|前[来往]|聆|齐|现场|一起|赴|分[成别]|通过|完成|成为|被|听|体验|享|奋战|坚守|表示|签|展开|学习|交流|提供|讲|测量|颁|答疑|投保|扫码|来自|座谈|荣获|参展|依次|入场|脱颖|劈|约|疗休养|成功|赠|配[备送]|建设|拍|办理|享|免费|入会|追回)/
const NOUN_BEFORE = /([\u4e00-\u9fff]{2,12})$/
/** What stands before the noun that the number follows: 精准帮扶|困难职工|183人. */
const LEAD_IN =
  /^.*(?:慰问|发放|惠及|评选?出|送去|送上|给予|走访|表彰|设立|投入|参加|参与|培训|组织|吸引|服务|接待|覆盖|吸收|发展|新增|新建|赠送|捐赠|采购|举办|开展|以及|包括|来自|各类|其中|为|向|及|和|与|了|的|有|对|将|把|区|级|日|共|产生|接收|招收|招募|拨付|筹集|出资|配送|采购|出动|辆)/
const TAIL = /(?:共计|共有|总计|累计|分别|人数|总数|达到|超过|共|约|达|各|已|有|的|等|近|为)+$/

/** What is counted, in the text's words: the noun after the quantity, or else the one before it. */
export function whoOf({ after, before }: Mention): string | null {
  const next = NOUN_AFTER.exec(after)?.[1]
  if (next) return next
  const previous = NOUN_BEFORE.exec(before.replace(TAIL, ''))?.[1]?.replace(LEAD_IN, '')
  return previous && previous.length > 1 ? previous : null
}
