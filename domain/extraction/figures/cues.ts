/** Words that tell what a number of people is: those an activity serves, or those who take part. */

/** A noun made of the verb (慰问品, 服务中心, 培训班) is no cue. */
const NOT_A_NOUN =
  '(?!活动|物资|[品金款信团卡点组队]|资金|中心|站|月|项目|平台|阵地|车|窗口|热线|主题|仪式|启动|行动|工程|机制|体系|措施|力度|服务|清单|包|费|班(?!组)|会上|手册|礼包|方案|制度|工作|大赛|比赛|竞赛|赛|协会|委员会|基地|办法|条例|需求|水平|能力|质量|经验|意识|对口|日(?!常))'

/** Serving words before a number: 慰问…300名, 惠及职工2200人次. */
export const SERVES = new RegExp(
  `(?:走访慰问|走访|慰问|看望|帮扶|救助|资助|惠及|受益|受惠|(?<!志愿|公益|社会|家政|法律|提供|优质|会员|生活|普惠|政务|公共)服务|覆盖|接待|关爱|体检|诊疗|义诊|救治|援助|帮助|辐射|惠泽|投保|参保|办理|理发|接种|解答|调解|咨询|配发|送去|送上|送到|送至|发放|发给|赠送|补贴|代理|护送|接送|安置|看诊|问诊|疏导|疗养|疗休养|休养|温暖|补助|奖励|享受|领取|领到|免费|陪伴|陪同|拍照|拍摄|安排|测量|检测|查体|筛查|就诊|就餐|报销|保障|减免|供餐|接诊|赔付|解决|递到|递上|捎去|圆梦|托管|照料|探望|补贴)${NOT_A_NOUN}`,
  'g',
)

/** Gathering words before a number: 组织…, 吸引…, 培训…. */
export const GATHERS = new RegExp(
  `(?:组织|吸引|派出|选派|邀请|动员|发动|招募|参加|参与|参赛|参训|报名|到场|出席|汇聚|集结|听讲|听课|聚集|集合|召集|选拔|迎来|招收|上场|组成|运动员|招生|录取|前来(?:求职|选购|参加|参观|观看|应聘)|求职者|应聘者|入选|观看|聆听|抽调|选出|公布|产生|登台|召集|聘请|调集|结业|受训|上岗|出动|值守|(?:培训|轮训|派|选手|队员|学员)${NOT_A_NOUN})`,
  'g',
)

/** What those do, after the number, who are served. */
export const IS_SERVED =
  /受益|受惠|得到(?!锻炼|提升|提高|展示)|领取|领到|收到|享受|接受(?![^，。]{0,24}(?:采访|培训|考核|表彰|检阅|授旗|挑战|教育|辅导))|咨询|获赠|体检|测量|检测|疗休养|疗养|理发|义诊|诊疗|就诊|就餐|拿到|吃上|喝上|用上|穿上|收获.{0,4}礼|送去|送上|送到|送至|发放|提供|办理|配发|赠送|投保|参保|拍照|投了|免费|上保险|的慰问|帮扶|救助|慰问|御寒|解决|服务|缓解|封闭运行|乘坐(?:工会|免费|专列)|包租|收治|关爱|就近.{0,4}用餐|观影|礼包/

/** What those do, after the number, who take part. */
export const TAKES_PART =
  /参加|参与|参赛|参会|与会|参展|到场|出席|报名|角逐|同台|竞技|比拼|参训|上场|上阵|观看|聆听|观摩|参观|听(?!取|从|力)|登台|走进(?!.{0,10}慰问)|齐聚|欢聚|相聚|汇聚|聚集|集结|组成|组队|进入|晋级|同场|切磋|较量|过招|比武|打擂|攻擂|亮相|演出|献艺|参战|交卷|答题|座谈|学习|结业|毕业|完成|考试|放歌|唱响|展示|展演|体验|走完|开跑|起跑|健走|骑行|徒步|出发|赏|同行|签到|打卡|听讲|听课|到班|闯|诵读|书写|创作|交流|现场|挥毫|宣誓|志愿|清扫|捡拾|值守|下沉|捐|献血|踊跃|来到|走上|走出|共度|共同|共聚|前往|赴|赶到|观赛|助威|投稿|投身|奋战|互动|一起|纷纷|配对|牵手|相识|结识|入场|列队|对弈|挑战|比赛|分组|编成|实操|上课|开课|受训|接受|应聘|求职|选购|赶集|收看|收听|观战|见证|跳起|共舞|登上|登顶|围坐|响应|助阵|喝彩|合唱|加油|云端|同步/

/** What is done to those who take part: 为…名职工授课. */
export const TEACHES =
  /授课|培训|讲授|上课|分组|开班|辅导|宣讲|表演|演出|作(?:了)?.{0,20}(?:报告|讲座|宣讲|辅导)|带来.{0,20}(?:讲座|课|演出|表演|宣讲)|讲解|讲述|讲授|举办|组织/

/** Where a cue last stands in the words before a number; -1 where none does. */
export function lastCue(words: string, cue: RegExp): number {
  let at = -1
  cue.lastIndex = 0
  for (let match = cue.exec(words); match; match = cue.exec(words)) at = match.index
  return at
}

/** Where a cue first stands in the words after a number; infinity where none does. */
export function firstCue(words: string, cue: RegExp): number {
  const at = words.search(cue)
  return at === -1 ? Number.POSITIVE_INFINITY : at
}
