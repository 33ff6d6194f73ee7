import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from '@/imports/read/decode-text'
import { ImportFault } from '@/imports/read/import-fault'

const SIMPLIFIED = [
  '工会',
  '北京',
  '培训班',
  '通讯员',
  '联通',
  '丰台',
  '海淀区',
  '夏送清凉',
  '冬送温暖',
  '劳动午报',
  '技能大赛',
  '书画展',
  '一线职工',
  '法律援助',
  '姓名,单位',
  '86家单位',
  '王芳 摄',
  '职工之家',
  '五一劳动奖章',
  '女职工委员会',
  '东城区总工会',
  '工会主席李强',
  '职工运动会开幕',
  '2500余名干部职工参加',
  '近日，区总工会举办活动。',
  '本报讯（记者 王芳）',
  '朝阳区总工会启动慰问活动',
  '关于召开会议的通知',
  '门头沟区总工会',
  '怀柔、密云、延庆',
  '“娘家人”的关怀',
  '《工会法》宣传',
  '羽毛球比赛',
  '新就业形态劳动者',
  '劳模工匠进校园',
  '暖心驿站揭牌',
  '首都职工素质工程',
  '快递小哥入会',
  '投入资金3.5万元',
  '环卫职工领到了清凉物资',
]
const TRADITIONAL = [
  '工會',
  '北京',
  '培訓班',
  '通訊員',
  '聯通',
  '豐臺',
  '海淀區',
  '夏送清涼',
  '冬送溫暖',
  '勞動午報',
  '技能大賽',
  '書畫展',
  '一線職工',
  '法律援助',
  '姓名,單位',
  '86家單位',
  '王芳 攝',
  '職工之家',
  '五一勞動獎章',
  '女職工委員會',
  '東城區總工會',
  '工會主席李強',
  '職工運動會開幕',
  '2500餘名幹部職工參加',
  '近日，區總工會舉辦活動。',
  '本報訊（記者 王芳）',
  '朝陽區總工會啟動慰問活動',
  '關於召開會議的通知',
  '門頭溝區總工會',
  '懷柔、密雲、延慶',
  '「娘家人」的關懷',
  '《工會法》宣傳',
  '羽毛球比賽',
  '新就業形態勞動者',
  '勞模工匠進校園',
  '暖心驛站揭牌',
  '首都職工素質工程',
  '快遞小哥入會',
  '投入資金3.5萬元',
  '環衛職工領到了清涼物資',
]

describe('a short text', () => {
  it.each(SIMPLIFIED)('in GB18030: %s', (text) => {
    expect(decodeText(iconv.encode(text, 'gb18030'))).toEqual({ text, encoding: 'GB18030' })
  })

  it.each(TRADITIONAL)('in Big5: %s', (text) => {
    expect(decodeText(iconv.encode(text, 'big5'))).toEqual({ text, encoding: 'Big5' })
  })

  it.each([...SIMPLIFIED, ...TRADITIONAL, 'plain', 'Ünïcödé', 'Привет, профсоюз'])('in UTF-8: %s', (text) => {
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: 'UTF-8' })
    expect(decodeText(new TextEncoder().encode(`\ufeff${text}`))).toEqual({ text, encoding: 'UTF-8' })
  })

  it.each([...SIMPLIFIED, 'plain'])('in UTF-16 with a mark: %s', (text) => {
    expect(decodeText(iconv.encode(`\ufeff${text}`, 'utf-16le'))).toEqual({ text, encoding: 'UTF-16LE' })
    expect(decodeText(iconv.encode(`\ufeff${text}`, 'utf-16be'))).toEqual({ text, encoding: 'UTF-16BE' })
  })
})

describe('UTF-16 without a mark', () => {
  it('shows by the NULs of line ends and digits', () => {
    const text = '本报讯\r\n2500余名职工参加\r\n'
    expect(decodeText(iconv.encode(text, 'utf-16le')).encoding).toBe('UTF-16LE')
    expect(decodeText(iconv.encode(text, 'utf-16be'))).toEqual({ text, encoding: 'UTF-16BE' })
  })
})

describe('an encoding that the file names', () => {
  it('counts where the bytes fit it', () => {
    expect(decodeText(iconv.encode('夏', 'gb18030'), 'gb2312').text).toBe('夏')
    expect(decodeText(new TextEncoder().encode('夏送清凉'), 'gb2312')).toEqual({ text: '夏送清凉', encoding: 'UTF-8' })
  })
})

describe('bytes of no encoding', () => {
  it('are refused with the place of the first of them', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('工会ok'), 0xff, 0xff, 0x80])
    expect(() => decodeText(bytes)).toThrow(
      expect.objectContaining({ code: 'undecodable', where: '8', values: { byte: 8 } }),
    )
  })

  it('never throw anything but a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decodeText(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(ImportFault)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
