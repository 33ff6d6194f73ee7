import gazetteer from '@/domain/districts/gazetteer.json'

/** Short names of provinces and of cities that the capital's press writes about without their 省 or 市. */
const SHORT =
  '天津 河北 山西 内蒙古 辽宁 吉林省 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南省 海南岛 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海省 宁夏 新疆 香港 澳门 台湾 雄安新区 雄安 石家庄 唐山 廊坊 保定 张家口 承德 秦皇岛 北戴河 沧州 涿州 怀来 赤城 崇礼 燕郊 三河市 固安 香河 大厂回族自治县 武清 宝坻 蓟州 滨海新区 太原 大同 呼和浩特 包头 鄂尔多斯 乌兰察布 商都县 赤峰 沈阳 大连 长春 哈尔滨 南京 苏州 无锡 南通 常州 徐州 扬州 杭州 宁波 温州 嘉兴 合肥 福州 厦门 泉州 南昌 井冈山 瑞金 赣州 济南 青岛 烟台 潍坊 威海 临沂 郑州 洛阳 开封 南阳 武汉 襄阳 十堰 宜昌 长沙 株洲 湘潭 韶山 广州 深圳 珠海 东莞 佛山 南宁 桂林 海口 三亚 成都 绵阳 贵阳 遵义 昆明 大理 拉萨 西安 延安 宝鸡 兰州 酒泉 西宁 玉树 银川 乌鲁木齐 和田'

/** Names of places that are not in Beijing: provinces, cities of all provinces, and well-known short names. */
export const OUTSIDE_PLACES = [...new Set([...gazetteer.outside, ...SHORT.split(' ')])]

/** Whole words that begin like a place outside but are none, or lie in Beijing. */
export const NOT_OUTSIDE = [
  '河北镇',
  '贵州大厦',
  '西藏大厦',
  '云南大厦',
  '四川大厦',
  '湖北大厦',
  '江苏大厦',
  '重庆饭店',
  '河南大厦',
  '福建大厦',
  '广西大厦',
  '新疆大厦',
  '山东大厦',
  '海南航空',
  '青岛啤酒',
  '四川饭店',
  '河南寨镇',
  '上海合作组织',
  '上海银行',
  '南京银行',
  '天津银行',
  '宁波银行',
  '大同小异',
  '大理石',
  '香港大厦',
  '广州大厦',
  '台湖',
  '和田玉',
  '上海大众',
  '广东大厦',
  '辽宁饭店',
  '河北梆子',
]
