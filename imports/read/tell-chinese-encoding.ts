import iconv from 'iconv-lite'

/** Characters that most Chinese texts of this trade hold, in both scripts, and the usual punctuation. */
const COMMON = new Set(
  '的一是在有人不了和为中大上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严' +
    '首都丰台朝阳东城西海淀顺义昌平通州房山怀柔密云延庆兴谷姓址冬夏送凉暖慰问训班赛康健困岗帮扶法律志愿服务演讲读书摄书画歌咏篮足球羽毛乒乓职街道乡镇社区集团有限责任公司会员主席记者通讯员编辑版午晚晨刊网启举召授奖获评优秀劳模匠女户外快递骑手司机教师医护环卫建筑餐饮' +
    '個們來時為會產國動學說對發過還沒問這樣經電現實體開關與間長門見種應點黨區業務職總辦舉報訊員聯單萬億餘參隊團場導題選標準讀書畫賽勞環衛護醫師廣東線條優獎講習練運議記論設計議證變讓當處無專轉車軍進達遠選適層屬歲歷歸殘決沖況涼溫淨減測湯準滿漢灣災煙熱愛爾獨獲環瑪畢療盡監確禮種穩窮競筆節範築簡簽糧級紅約紀純紙組結給統經維網緊緒線編緩總織繼續羅義習聖聞聲聽腦臨舊艱萬葉藝處號衝補裝見規視親覺觀計訂訓訊記許設訪證評詞話該詳認語誤說誰課調請論諸謝識護議讀變讓貝負財貢責貨質費資賀賽購贊贏趕趙跡車軌軍軟較載輔輕輛輩輪輸轉辦農連週運過達違遠適遷選遺還邊鄉鄭鄧醫釋針鋼錄錢錯鍛鍵鎮鐵鑒長門開閉間閒關陝陣陰陽階際隊隨險隱雖雙雜離難電靈靜鞏韓順須預領頭頻題顏願類顧顯風飛飯飲餐館馬駐騎驗驚體鬥魚鮮鳥鳴麥黃點齊齡龍臺灣港澳' +
    '，。、；：？！“”‘’（）《》〈〉【】「」『』…—　·０１２３４５６７８９',
)

/**
 * Tells Big5 from GB18030 for bytes that fit no Unicode encoding: by which reading gives the commoner characters.
 * Nearly all of Big5 is good GB18030 too, and detectors made for long texts mistake headings and names for one another.
 */
export function tellChineseEncoding(bytes: Uint8Array): 'GB18030' | 'Big5' {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 20_000))
  const big5 = commonness(iconv.decode(sample, 'big5'), isFrequentInBig5)
  const simplified = commonness(iconv.decode(sample, 'gb18030'), isFrequentInGb)
  return big5 > simplified ? 'Big5' : 'GB18030'
}

/**
 * Whether bytes that happen to be good UTF-8 are rather GB18030: 联通 and 通讯员 are four and six bytes that UTF-8 reads
 * as Latin, Greek or Armenian letters. Only short texts without any character of three bytes are in doubt.
 */
export function isRatherGb(bytes: Uint8Array, utf8: string): boolean {
  if (bytes.byteLength > 200 || !/[^\0-\x7f]/.test(utf8) || /[\u0800-\uffff]/.test(utf8)) return false
  return commonness(iconv.decode(Buffer.from(bytes), 'gb18030'), isFrequentInGb) >= 0.75
}

/** 0 to 1: how usual a text's characters beyond ASCII are. */
function commonness(text: string, isFrequent: (character: string) => boolean): number {
  let [sum, count] = [0, 0]
  for (const character of text) {
    if (character.charCodeAt(0) < 0x80) continue
    count += 1
    if (COMMON.has(character)) sum += 1
    else if (isFrequent(character)) sum += 0.5
  }
  return count === 0 ? 0 : sum / count
}

/** The 3,755 frequent characters of GB 2312 stand in rows of their own, and so do the 5,401 of Big5. */
function isFrequentInGb(character: string): boolean {
  const [lead = 0, trail = 0] = iconv.encode(character, 'gb18030')
  return lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1
}

function isFrequentInBig5(character: string): boolean {
  const [lead = 0] = iconv.encode(character, 'big5')
  return lead >= 0xa4 && lead <= 0xc6
}
