import type { ActivityType } from '@/domain/vocabulary'
import type { Chance } from '@/seed/generated/chance'
import { personName } from '@/seed/generated/papers'

/** Sentences of our own that tell no number. `{p}` is a person, `{j}` a job, `{s}` a spot. */
const COMMON = [
  '职工们在{s}交流了岗位上的做法。',
  '{j}{p}说，这样的安排很贴心。',
  '负责人介绍，后续还会听取大家的意见。',
  '活动结束后，大家把{s}收拾得干干净净。',
  '参加的人里有刚入职的年轻人，也有干了半辈子的老师傅。',
  '这一天，{s}门口早早排起了队。',
  '{p}是一名{j}，他把同事也带了过来。',
  '工作人员在{s}设了咨询台，随到随问。',
  '不少职工带着家人一起来到{s}。',
  '“心里热乎乎的。”{j}{p}这样形容自己的感受。',
  '据介绍，筹备工作从上月就已经开始。',
  '工会主席{p}到{s}察看了准备情况。',
  '大家边走边聊，把平时的难处也说了出来。',
  '{s}的墙上贴着职工自己写的心愿。',
  '志愿者{p}负责引导，嗓子都喊哑了。',
  '下一步，工会将把好的做法固定下来。',
  '各单位结合自身实际，列出了清单。',
  '{j}{p}和搭档一早就赶到了{s}。',
  '现场不时响起掌声。',
  '有职工建议，把时间放在下班以后。',
  '主办方把意见逐条记下，答应回去研究。',
  '{s}里备好了热水和常用药品。',
]

const BY_TYPE: Record<ActivityType, readonly string[]> = {
  relief: [
    '慰问品里有毛巾、茶叶和防护用品。',
    '{p}接过慰问品，连声道谢。',
    '慰问组叮嘱{j}们注意安全，量力而行。',
    '物资直接送到{s}，不让职工多跑路。',
    '对生活困难的职工，工会建立了台账。',
  ],
  culture_sports: [
    '比赛设集体和个人项目。',
    '{j}{p}第一次参赛就进入了决赛。',
    '队员们利用午休在{s}练习。',
    '{p}带领的队伍配合默契。',
    '赛后，各队互赠了纪念品。',
  ],
  training: [
    '课程围绕日常工作中的难点展开。',
    '讲师{p}结合案例作了讲解。',
    '学员分组讨论，写下了各自的打算。',
    '结业时，{j}{p}代表学员发言。',
  ],
  skills: [
    '比武分理论和实操两部分。',
    '选手{p}在{s}完成了全部工序。',
    '评委从规范、速度、质量等方面打分。',
    '老师傅{p}在一旁为徒弟捏了把汗。',
    '优秀选手将被推荐参加上一级竞赛。',
  ],
  meeting: [
    '会议传达了上级精神，部署了下一阶段任务。',
    '{p}主持会议。',
    '与会人员分组作了讨论。',
    '会上通报了前期进展。',
  ],
  rights: [
    '律师{p}现场解答了合同和工时方面的问题。',
    '协商双方就津贴和休假达成一致。',
    '{j}{p}拿着材料来问社保的事。',
    '调解员提醒职工保留好凭证。',
  ],
  organizing: [
    '入会流程可以在手机上办理。',
    '{j}{p}当场填写了入会申请。',
    '工会干部逐户走访了园区企业。',
    '建会以后，职工有事可以找到人。',
  ],
  study: ['宣讲员{p}讲了自己的故事。', '大家围绕岗位谈体会。', '{s}的书架上添了新书。', '{j}{p}分享了读书笔记。'],
  volunteer: [
    '志愿者在{s}为居民理发、磨刀、量血压。',
    '{j}{p}利用休息日参加服务。',
    '清理出来的杂物当天运走。',
    '小区居民端来了热茶。',
  ],
  recognition: [
    '受表彰的职工来自生产和服务一线。',
    '{p}代表获奖者作了发言。',
    '评选经过推荐、公示等环节。',
    '{j}{p}说，荣誉属于整个班组。',
  ],
  other: [
    '{s}向职工和家属开放了一天。',
    '{p}带着孩子参观了车间。',
    '座谈的气氛很轻松。',
    '报名的消息一发出，名额很快就满了。',
  ],
}

const JOBS =
  '公交司机 快递员 电工 护士 环卫工人 厨师 焊工 教师 保安 网约车司机 巡线工 超市职员 架子工 程序员 园艺工'.split(' ')
const SPOTS = '车间 食堂 站点 大厅 广场 活动室 会议室 驿站 工地 阅览室 操场 休息区'.split(' ')

/** A sentence that suits a type, best one that this text does not have yet. @param used those that it has */
export function sentenceAbout(type: ActivityType, used: Set<string>, chance: Chance): string {
  let sentence = ''
  for (let tries = 0; tries < 10 && (tries === 0 || used.has(sentence)); tries += 1) {
    sentence = chance.one(chance.happens(0.4) ? BY_TYPE[type] : COMMON)
  }
  used.add(sentence)
  return sentence.replace(/\{([pjs])\}/g, (_, slot: string) => {
    return slot === 'p' ? personName(chance) : chance.one(slot === 'j' ? JOBS : SPOTS)
  })
}
