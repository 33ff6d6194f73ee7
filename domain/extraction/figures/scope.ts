import type { Candidate } from '@/domain/extraction/figures/reading'

const WHOLE =
  /累计|全年|活动期间|今年以来|以来|陆续|整个|截至|目前|共计?(?=为|慰问|走访|发放|投入|[^，]{0,6}$)|历时|系列|先后|期间|年内|总计|连日来|各级工会|全市|全区|入夏|入伏|入冬|春节前|报名|初赛|预赛|海选|自.{0,8}起|已(?:为|有|向|走|发|建|送)|20\d\d年(?!\d*月)/
const HERE = /现场|当天|当日|当晚|本场|到场|出席|首日|首场|启动仪式|开幕式|闭幕式|决赛|一天|上午|下午|晚上|此次|本次|这次|仪式上|近日|日前|昨日|昨天/

/** Whether a figure is of the whole campaign or of one occasion, by the words around it; a plan is of the whole. */
export function scopeOf({ before, after, lead, measure, realisation }: Candidate): 'occasion' | 'campaign' {
  if (realisation === 'planned') return 'campaign'
  if (HERE.test(before) || /^[^，]{0,12}(?:出席|到场|现场|进入.{0,4}决赛)/.test(after)) return 'occasion'
  if (WHOLE.test(before)) return 'campaign'
  if (measure === 'funds_yuan' || measure === 'sessions') return 'campaign'
  if (HERE.test(lead)) return 'occasion'
  return WHOLE.test(lead) ? 'campaign' : 'occasion'
}
