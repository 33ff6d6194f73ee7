import type { Parser } from '@/domain/extraction/figures/reading'

const HANDS_OUT =
  /发放|配发|派发|分发|发出|送出|送去|送上|送到|送来|赠送|赠出|赠予|捐赠|捐出|捐献|配送|采购|购置|购买|赶购|选购|备好|备下|准备|备有|备齐|领取|领到|送给|送达|寄出|寄送|发送|免费送|赠|送(?!考|行|别|温|清|文|教|法|健|医|岗|学|票)|派送|张贴|捐|投放|运送|签收|交到|交给|转交|兑换|配置|添置|安装|更换|换上|加装|印成|制成|争取到|自制|包(?:了|出|好|制)|赶制|缝制|亲手|写出|写下|书写|办理|包括|配备|分送|带去|带来|发到|发给|包含|制作|印制|印发|[捎递端拿带捧寄运拉搬摆分投交][去上来到给出往至下进入]|(?:^|[共已])发(?![展现挥布言起动生源烧热型])/
const GOODS =
  '物资|慰问信|倡议书|感谢信|贺卡|商品|“福”字|热干粮|干粮|汤圆|饺子|咸鸭蛋|雨具|护具|香包|香囊|证(?!书|明)|粥|清凉|温暖|暖心|礼包|大礼包|福包|福袋|慰问品|慰问|用品|材料|资料|宣传|手册|折页|单页|药|饮料|矿泉水|饮用水|水|口罩|图书|书|春联|福字|对联|保温杯|杯|T恤|大衣|棉衣|棉被|被|毛巾|雨伞|伞|票|卡|券|包|盒饭|饭|盒|粽子|月饼|元宵|雪糕|西瓜|绿豆|白糖|茶|牛奶|米|面|油|食品|防护|消毒|手套|围巾|帽|冰袖|花露水|风油精|藿香|充电宝|头盔|反光|背心|衣|鞋|箱|套装|护目镜|防寒|霜|喷雾|手电|雨衣|暖宝宝|热水袋|水果|饼干|方便面|鸡蛋|蔬菜|花|玩具|文具|书包|礼品|礼物|奖品|纪念品|海报|横幅|标语|法律读本|读本|冷饮|汽水|酸梅|餐|急救|工具|电扇|空调|冰箱|微波炉|桌|椅|床|清洁|洗|肥皂|毯|湿巾|酒精|酸奶|点心|糕|鲜花|玫瑰|徽章|纪念章|照片|微笑照|全家福|书籍|设备|设施|器材'
const GOODS_AFTER = new RegExp(`^[“「]?[^，。、；:在到对向]{0,10}?(?:${GOODS})`)
const GOODS_BEFORE = new RegExp(`(?:${GOODS})[^，。、；:]{0,6}$`)
/** Works, opinions and rubbish have the same measure words and are not handed out. */
const NOT_GOODS =
  /作品|档案|台账|佳作|力作|习作|画作|摄影|剧本|小品|征文|稿|论文|建议|提案|意见|案件|案例|问题|线索|合同|协议|节目|岗位|心愿|试卷|答卷|部门|收回|回收|垃圾|自行车|车辆|隐患|成果|专利|视频|投诉|诉求|订单|业务|项目|单车|修理|维修|展板|展台|书画|票数|选票|留言|申请|制度|措施|方案|课程|微课|条例|规定|快递(?!员|小哥|站)|快件|包裹|外卖(?!员)|锦旗|证书|聘书|荣誉|奖状|考题|题|词条|信息|报道|标准|文书|机床|冷饮车|大巴|体检车|老物件|藏品|藏书|座位|床位|工位/
/** 个 counts everything: only what is surely handed out. */
const WHOLE_GOODS =
  /^[“「]?(?![^，。、已”]{0,4}[赠送发捐配][了给]?[A-Z\u4e00-\u9fff])[^，。、；:在到对向的]{0,8}?(?:包|礼包|福袋|粽子|月饼|饺子|元宵|汤圆|包子|馒头|蛋糕|面包|口罩|书包|礼盒|头盔|保温杯|急救箱|套装|充电宝|水杯|背包|药箱|灯笼|香囊|红包|鸡蛋|苹果|玩具|暖宝宝|热水袋|手提袋|环保袋|餐盒|盒饭|面包|纪念品|礼品|奖品|毛绒|抱枕|水壶|护膝|枕)/
const WHOLE_GOODS_BEFORE =
  /(?:[包袋]|礼盒|西瓜|粽子|月饼|口罩|头盔|杯|套装|充电宝|药箱|急救箱|礼品|奖品|纪念品|水壶|帽|毛绒玩具|福字|零件|配件|灯具|灯泡|电池|春联|中国结|灯笼)[”」]?$/
/** 赠送羊绒护膝二百三十副: what is given, right before its number. */
const GIVES_THEM =
  /(?:发放|配发|派发|分发|赠送|捐赠|送去|送上|送来|送出|发出|配送|赠予|领取|购买|采购|购置|添置|购入|配备|印发|印制|投放|派送|寄出|捐出|赠出|发出|分送|添置)了?[\u4e00-\u9fff\d、“”]{0,30}$/
/** 赠送护腰54个: whatever it is, it was given; places are not. */
const GIVES_THINGS =
  /(?:赠送|发放|捐赠|送去|送上|送出|派发|配发)了?(?![\u4e00-\u9fff]*(?:[屋站室点]|之家|岗位|名额)$)[\u4e00-\u9fff]{2,6}$/
const NOT_GOODS_END = new RegExp(`(?:${NOT_GOODS.source})$`)
/** These need no noun: nothing else is counted by them in such news. */
const SURE = /^(?:份|人份|件|套|盒|箱|瓶|册|袋|桶|罐|听|提|顶|双|碗|杯)$/

const ONE_EACH = /每[一]?[位名人个户只][^，。]{0,14}[发送赠配领给]|(?:都|均|人人)[^，。]{0,4}[领收得拿]到/
const SUM_ONLY = /^(?:一?共|合计|总计|累计|共计)?(?:发放|送出)?$/
const LIST_OF_GOODS =
  /(?:发放|捐赠|赠送|采购|送去|送上|送出|购置|配发)[^。]{0,40}[\d百千万余多][件套盒箱瓶袋条双份顶张][^，。、]{0,6}[、和及][\u4e00-\u9fff]{2,10}$/

/** Things handed out: 慰问品4000余份, 1000个新春福包, 绿豆1600袋. */
export const parseItems: Parser = ({ counted, word, value, before: own, after, lead, rest }) => {
  // …配备了急救箱，共计210个: the noun stands in the clause before.
  const before = SUM_ONLY.test(own) ? (lead.split(/[，：:；]/).at(-2) ?? own) : own
  if (counted !== 'item' && !(counted === 'thing' && word === '个') && word !== '支') return null
  const next = after.slice(0, 14)
  if (NOT_GOODS.test(next.split(/[，。、；]/)[0] ?? '') || NOT_GOODS_END.test(before)) return null
  if (/缝补|修补|清洗|(?:^|[、，])修(?:理|好)?(?![枝路剪])|(?:维修|检修)(?![工班人员])|改衣/.test(before)) return null
  if (value < 2 || /(?:回收|收回|收到|征集|征集到)了?[^，。]{0,8}$/.test(before)) return null
  if (counted === 'thing' && value >= 10 && GIVES_THINGS.test(before) && /^(?:[，、；和及]|$)/.test(after))
    return { measure: 'items', rule: 'givenNoun', confidence: 0.75 }
  if (counted === 'thing' && !WHOLE_GOODS.test(after) && !WHOLE_GOODS_BEFORE.test(before) && !isListed(before, after))
    return null
  if (counted === 'thing' && isListed(before, after)) return { measure: 'items', rule: 'goodsInList', confidence: 0.8 }
  if (/借[走出阅]?[^，。、]{0,6}$/.test(before) || /^[^，。、]{0,6}(?:拼|做|制|变|缝|改|编)成/.test(after)) return null
  // 为每个孩子发了一架模型，总计34架.
  if (/^[^，。]{0,10}(?:共|总计|合计|累计|一共)[^，。]{0,5}$/.test(own) && counted === 'item' && ONE_EACH.test(lead))
    return { measure: 'items', rule: 'oneEach', confidence: 0.8 }
  if (/(?:投来|报送|上传|提交|递交|征集|收集|寄来)[^，。]{0,10}$/.test(before)) return null
  const isGoods: boolean = GOODS_AFTER.test(after) || GOODS_BEFORE.test(before)
  if (word === '支' && /队/.test(after)) return null
  const isHandedOut = HANDS_OUT.test(before) || HANDS_OUT.test(after)
  if (isGoods && isHandedOut) return { measure: 'items', rule: 'goodsHandedOut', confidence: 0.9 }
  const inSentence = HANDS_OUT.test(lead) || /人手一|人均一|发放|送到|赠送|送给|送至/.test(rest)
  if (SURE.test(word) && (isHandedOut || inSentence)) {
    return {
      measure: 'items',
      rule: isHandedOut ? 'handedOut' : 'handedOutInSentence',
      confidence: isGoods ? 0.85 : 0.75,
    }
  }
  if ((counted === 'item' || word === '支') && GIVES_THEM.test(before))
    return { measure: 'items', rule: 'givenNoun', confidence: 0.78 }
  if (isGoods && (inSentence || SURE.test(word))) return { measure: 'items', rule: 'goods', confidence: 0.75 }
  return null
}

/** 捐赠羽绒服70件、暖手宝200个: goods that end a list of goods. */
function isListed(before: string, after: string): boolean {
  return /^(?:[，、。；]|和|及|$)/.test(after) && LIST_OF_GOODS.test(before)
}
