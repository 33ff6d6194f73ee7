import fc from 'fast-check'

const WORDS = [
  '近日，',
  '海淀区总工会',
  '举办职工技能大赛',
  '2500余名',
  '职工参加',
  '共',
  '36家',
  '单位。',
  '“夏送清凉”',
  '活动',
  '；',
  '（',
  '）',
  ' and ',
  'APP',
  '2,500',
  '3.5万',
  '。',
  '！',
  '\u200b',
  '\u00a0',
  '\u00ad',
  '⽉',
  '𠮷',
  '１２',
  '**重点**',
  '本市',
  '《工会法》',
  '惠及',
  '一、',
  '记者 王芳',
]
const LINES = [
  '# 深入学习贯彻会议精神 奋力开创工会工作新局面',
  '## 海淀区总工会举办职工技能大赛',
  '### 夏送清凉 工会行动',
  '**丰台区总工会走访慰问环卫职工**',
  '朝夕社区工会办起暑托班',
  '□本报记者 王芳 通讯员 李强',
  '本报记者 王芳 摄',
  '（记者 王芳）',
  '劳动晨报 2024年7月5日 星期五 第3版',
  '来源：劳动晨报 作者：王芳',
  '责任编辑：李强',
  '---',
  '3',
  '第3页',
  '2500',
  '![图](a.png)',
  'https://example.cn/1.html',
  '【字号：大 中 小】',
  '发布时间：2024-07-05 10:22',
  '一、加强领导',
]
const prose = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(''))
const line = fc.oneof(
  { weight: 4, arbitrary: prose },
  { weight: 2, arbitrary: prose.map((words) => `本报讯（记者 王芳 通讯员 李强 赵敏）${words}`) },
  { weight: 3, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: prose.map((words) => `\u3000\u3000${words}（通讯员 李强）`) },
  { weight: 1, arbitrary: fc.constant('') },
)
const feed = fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n', '\r', '\u2028')

/** Pages as dirty as those that people paste: headlines, bylines, broken sentences and furniture in any order. */
export const anyPage = fc
  .array(fc.tuple(line, feed), { maxLength: 30 })
  .map((lines) => lines.map(([words, end]) => words + end).join(''))
