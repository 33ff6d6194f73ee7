import type { NoActivity } from '@/domain/extraction/proposal'
import type { ActivityType, AreaCode, Level } from '@/domain/vocabulary'

/** What an invented article must be read as; the fields of a round-up stand for its activities in order. */
export interface InventedArticle {
  headline: string
  kicker?: string
  column?: string
  body: string
  date: string
  why?: NoActivity
  activities?: {
    organisers: string[]
    area: AreaCode
    level?: Level
    type: ActivityType
    start?: string | null
    series?: string | null
    placeArea?: AreaCode | null
  }[]
}

/** All people, firms and numbers are invented. */
export const INVENTED: InventedArticle[] = [
  {
    headline: '西城区总工会开展职工法律知识竞赛',
    date: '2023-11-22',
    body: '本报讯（记者 齐远）11月20日下午，西城区总工会在区职工服务中心举办“法润职工”法律知识竞赛决赛，来自全区15个街道和12家区属企业的81名选手参加。经过必答、抢答、风险题三轮角逐，展览路街道代表队获得第一名。',
    activities: [
      { organisers: ['西城区总工会'], area: '110102', level: 'district', type: 'study', start: '2023-11-20' },
    ],
  },
  {
    headline: '为快递小哥办好实事',
    kicker: '回龙观街道总工会',
    date: '2022-05-17',
    body: '本报讯（记者 樊宁）近日，昌平区回龙观街道总工会走进辖区6个快递站点，为90余名快递小哥送去防疫包和工会会员卡。街道总工会工作人员现场讲解入会流程，46人当场申请入会。',
    activities: [
      {
        organisers: ['回龙观街道总工会'],
        area: '110114',
        level: 'township',
        type: 'relief',
        start: null,
        placeArea: '110114',
      },
    ],
  },
  {
    headline: '顺义区教育工会举办青年教师板书大赛',
    date: '2019-04-19',
    body: '本报讯（记者 曾岩）日前，顺义区教育工会举办首届青年教师板书技能大赛。全区42所中小学的126名青年教师参加比赛，评出一等奖10名。',
    activities: [{ organisers: ['顺义区教育工会'], area: '110113', level: 'industry', type: 'skills', start: null }],
  },
  {
    headline: '北汽福田工会为一线职工送清凉',
    date: '2020-07-30',
    body: '本报讯（通讯员 田野）连日来，北汽福田工会为战斗在高温岗位的职工送去绿豆汤、西瓜和藿香正气水。截至7月28日，已走访8个车间，慰问职工1300余人次。',
    activities: [
      {
        organisers: ['北汽福田工会'],
        area: 'citywide',
        level: 'enterprise',
        type: 'relief',
        series: '夏送清凉',
        start: null,
      },
    ],
  },
  {
    headline: '市总工会表彰“首都最美巾帼奋斗者”',
    date: '2021-03-09',
    body: '本报讯（记者 陆明）3月8日，市总工会召开庆祝“三八”国际劳动妇女节暨先进女职工表彰大会，30名“首都最美巾帼奋斗者”受到表彰。市总工会领导为获奖代表颁发证书。',
    activities: [
      { organisers: ['北京市总工会'], area: 'citywide', level: 'municipal', type: 'recognition', start: '2021-03-08' },
    ],
  },
  {
    headline: '北京丰台：新就业形态劳动者免费体检',
    date: '2023-09-06',
    body: '本报讯（记者 丁一）9月5日起，丰台区总工会组织新就业形态劳动者免费体检，首批安排快递员、网约车司机400人，体检将持续到9月底。',
    activities: [
      { organisers: ['丰台区总工会'], area: '110106', level: 'district', type: 'relief', start: '2023-09-05' },
    ],
  },
  {
    headline: '大兴国际机场工地响起劳动号子',
    kicker: '市建筑工会举办农民工文艺演出',
    date: '2018-09-28',
    body: '本报讯（记者 严冬）9月26日晚，北京市建筑工会主办的“劳动者之歌”农民工文艺演出走进大兴国际机场航站楼工地，1200余名建设者观看演出。',
    activities: [
      {
        organisers: ['北京市建筑工会'],
        area: 'citywide',
        level: 'industry',
        type: 'culture_sports',
        start: '2018-09-26',
        placeArea: '110115',
      },
    ],
  },
  {
    headline: '中建三局北京公司工会开展安全培训',
    date: '2022-06-21',
    body: '本报讯（通讯员 武双）6月中旬，中建三局北京公司工会组织项目部工友开展安全生产月培训，5个项目的310名工友参加，学习高处作业、临时用电等知识。',
    activities: [
      {
        organisers: ['中建三局北京公司工会'],
        area: 'citywide',
        level: 'enterprise',
        type: 'training',
        start: '2022-06',
      },
    ],
  },
  {
    headline: '首都医科大学附属北京朝阳医院工会举办心理讲座',
    date: '2023-05-26',
    body: '本报讯（通讯员 安然）5月24日，首都医科大学附属北京朝阳医院工会邀请专家举办“阳光心态”心理讲座，120名医护人员参加。',
    activities: [
      {
        organisers: ['首都医科大学附属北京朝阳医院工会'],
        area: 'citywide',
        level: 'institution',
        type: 'other',
        start: '2023-05-24',
      },
    ],
  },
  {
    headline: '海淀区总工会、区人社局联合开展“春风送岗”活动',
    date: '2024-03-13',
    body: '本报讯（记者 沈舟）3月12日，由海淀区总工会、区人力资源和社会保障局主办，中关村街道办事处承办的“春风送岗”专场招聘活动在中关村广场举行，63家企业提供岗位2100个，1500余人到场咨询。',
    activities: [
      {
        organisers: ['海淀区总工会', '海淀区人力资源和社会保障局'],
        area: '110108',
        type: 'rights',
        start: '2024-03-12',
        placeArea: '110108',
      },
    ],
  },
  {
    headline: '怀柔区总工会赴内蒙古四子王旗开展对口帮扶',
    date: '2020-10-15',
    body: '本报讯（记者 万里）10月上旬，怀柔区总工会一行赴内蒙古四子王旗开展对口帮扶工作，为当地困难职工家庭送去价值12万元的慰问品，并与四子王旗总工会签订协议。',
    activities: [
      {
        organisers: ['怀柔区总工会'],
        area: '110116',
        type: 'relief',
        series: '对口帮扶',
        start: '2020-10',
        placeArea: 'outside',
      },
    ],
  },
  {
    headline: '平谷区大华山镇总工会举办桃乡职工采摘节',
    date: '2017-08-22',
    body: '本报讯（通讯员 谷雨）8月19日，平谷区大华山镇总工会在挂甲峪村举办职工采摘节，辖区26家企业的180名职工参加。',
    activities: [
      {
        organisers: ['大华山镇总工会'],
        area: '110117',
        level: 'township',
        type: 'culture_sports',
        start: '2017-08-19',
        placeArea: '110117',
      },
    ],
  },
  {
    headline: '金融街街道总工会为楼宇白领开设瑜伽课',
    date: '2019-11-12',
    body: '本报讯（记者 于飞）金融街街道总工会自10月起在辖区写字楼开设午间瑜伽课，每周两次，目前已开课8次，参加职工240人次。',
    activities: [
      { organisers: ['金融街街道总工会'], area: '110102', level: 'township', type: 'culture_sports', start: '2019-10' },
    ],
  },
  {
    headline: '北京地铁工会走进朝阳门车站慰问',
    date: '2022-01-28',
    body: '本报讯（记者 梅溪）1月26日，北京地铁公司工会来到朝阳门车站，慰问春运一线职工，送上饺子和保暖用品200份。',
    activities: [
      {
        organisers: ['北京地铁公司工会'],
        area: 'citywide',
        level: 'enterprise',
        type: 'relief',
        start: '2022-01-26',
        placeArea: '110101',
      },
    ],
  },
  {
    headline: '密云水库边的职工长跑',
    date: '2018-11-06',
    body: '本报讯（记者 钟楼）11月3日，密云区第四届职工长跑比赛在密云水库南岸鸣枪开跑，共有54支代表队的980名职工参加。比赛由密云区总工会主办，密云区体育局协办。',
    activities: [
      {
        organisers: ['密云区总工会'],
        area: '110118',
        type: 'culture_sports',
        start: '2018-11-03',
        placeArea: '110118',
      },
    ],
  },
  {
    headline: '延庆县总工会启动“安康杯”竞赛',
    date: '2014-04-16',
    body: '本报讯（记者 方圆）昨天，延庆县总工会、县安监局联合召开2014年“安康杯”竞赛动员会，全县82家企业负责人参加。',
    activities: [
      {
        organisers: ['延庆县总工会', '延庆县安监局'],
        area: '110119',
        type: 'skills',
        series: '安康杯',
        start: '2014-04-15',
      },
    ],
  },
  {
    headline: '各区工会忙“送岗”',
    date: '2023-02-21',
    body: '本报讯（记者 沙田）开春以来，本市各区工会举办招聘会，帮助职工就业。\n2月18日，通州区总工会在运河商务区举办招聘会，50家企业提供岗位1300个。\n2月19日，门头沟区总工会把招聘会办到石龙经济开发区，提供岗位420个。\n石景山区总工会2月20日举办线上招聘会，观看直播的职工超过6000人次。',
    activities: [
      { organisers: ['通州区总工会'], area: '110112', type: 'rights', start: '2023-02-18', placeArea: '110112' },
      { organisers: ['门头沟区总工会'], area: '110109', type: 'rights', start: '2023-02-19', placeArea: '110109' },
      { organisers: ['石景山区总工会'], area: '110107', type: 'rights', start: '2023-02-20' },
    ],
  },
  {
    headline: '朝阳三街道工会比拼健步走',
    date: '2016-10-18',
    body: '本报讯（记者 关山）日前，双井街道总工会组织150名职工沿通惠河健步走；劲松街道总工会举办“走进秋天”健走活动，参加职工200余人；潘家园街道总工会也组织职工到龙潭湖公园健走，120人走完全程。',
    activities: [
      { organisers: ['双井街道总工会'], area: '110105', type: 'culture_sports', start: null },
      { organisers: ['劲松街道总工会'], area: '110105', type: 'culture_sports', start: null },
      { organisers: ['潘家园街道总工会'], area: '110105', type: 'culture_sports', start: null },
    ],
  },
  {
    headline: '房山区总工会组织职工观看爱国主义影片',
    date: '2021-10-12',
    body: '本报讯（记者 良田）国庆期间，房山区总工会组织机关干部和基层工会主席观看爱国主义影片。10月9日，区总工会又在长阳镇举办观影分享会，60人交流体会。',
    activities: [{ organisers: ['房山区总工会'], area: '110111', type: 'study' }],
  },
  {
    headline: '经开区22家企业集体建会',
    date: '2024-06-26',
    body: '本报讯（记者 江河）6月25日，经开区总工会举行企业集中建会仪式，22家企业工会同时揭牌，新发展会员3100余名。',
    activities: [
      {
        organisers: ['北京经济技术开发区总工会'],
        area: 'etown',
        level: 'district',
        type: 'organizing',
        start: '2024-06-25',
      },
    ],
  },
  {
    headline: '北京理工大学工会举办教职工书画展',
    date: '2019-09-28',
    body: '本报讯（通讯员 文心）9月26日，北京理工大学工会举办“我和我的祖国”教职工书画展，展出作品210件。校工会负责人介绍，展览将持续到10月底。',
    activities: [
      {
        organisers: ['北京理工大学工会'],
        area: 'citywide',
        level: 'institution',
        type: 'culture_sports',
        start: '2019-09-26',
      },
    ],
  },
  {
    headline: '石景山区鲁谷街道总工会联合区妇联开展普法',
    date: '2023-03-10',
    body: '本报讯（记者 石磊）3月8日，鲁谷街道总工会联合区妇联、街道司法所开展女职工权益保护普法宣传，现场发放宣传手册400册，解答咨询52人次。',
    activities: [
      { organisers: ['鲁谷街道总工会'], area: '110107', level: 'township', type: 'rights', start: '2023-03-08' },
    ],
  },
  {
    headline: '市服务工会启动美发师技能比武',
    date: '2017-06-14',
    body: '本报讯（记者 施展）上周五，北京市服务工会启动2017年美发行业职工技能比武，来自30家企业的95名美发师报名参赛。',
    activities: [
      { organisers: ['北京市服务工会'], area: 'citywide', level: 'industry', type: 'skills', start: '2017-06-09' },
    ],
  },
  {
    headline: '望京街道总工会温暖“不打烊”',
    date: '2023-01-17',
    body: '本报讯（记者 苗青）1月15日，望京街道总工会组织志愿者来到望京SOHO，为留京过年的外卖骑手送上春联和年货大礼包350份，并免费理发、修车。',
    activities: [
      {
        organisers: ['望京街道总工会'],
        area: '110105',
        level: 'township',
        type: 'relief',
        start: '2023-01-15',
        placeArea: '110105',
      },
    ],
  },
  {
    headline: '城市副中心工会志愿者清晨护河',
    date: '2020-08-11',
    body: '本报讯（记者 林间）8月8日清晨，通州区永乐店镇总工会组织50名职工志愿者沿港沟河捡拾垃圾，清理河岸3公里。',
    activities: [
      {
        organisers: ['永乐店镇总工会'],
        area: '110112',
        level: 'township',
        type: 'volunteer',
        start: '2020-08-08',
        placeArea: '110112',
      },
    ],
  },
  {
    headline: '让职工书屋飘满书香',
    kicker: '海淀区总工会',
    date: '2022-04-25',
    body: '本报讯（记者 白桦）4月23日世界读书日当天，海淀区总工会启动职工读书节，向20家企业职工书屋赠书8000册，并举办读书分享会。',
    activities: [{ organisers: ['海淀区总工会'], area: '110108', type: 'study', start: '2022-04-23' }],
  },
  {
    headline: '北京环卫集团举办道路清扫技能大赛',
    date: '2018-06-08',
    body: '本报讯（通讯员 路遥）6月6日，北京环卫集团工会举办第十二届职工技能大赛道路清扫比赛，9家所属企业的108名选手同场竞技。',
    activities: [
      { organisers: ['北京环卫集团工会'], area: 'citywide', level: 'enterprise', type: 'skills', start: '2018-06-06' },
    ],
  },
  {
    headline: '昌平区城北街道总工会举办消夏电影周',
    date: '2019-08-06',
    body: '本报讯（记者 温泉）8月1日至5日，昌平区城北街道总工会举办消夏电影周，为建筑工人放映电影5场，观影工人达900余人次。',
    activities: [
      {
        organisers: ['城北街道总工会'],
        area: '110114',
        level: 'township',
        type: 'culture_sports',
        start: '2019-08-01',
        placeArea: '110114',
      },
    ],
  },
  {
    headline: '北京市职工技能培训“送教上门”将于下月开班',
    date: '2023-08-22',
    body: '本报讯（记者 季风）记者昨天从市总工会获悉，2023年职工技能培训“送教上门”将于9月4日开班，计划培训一线职工3000人。',
    activities: [{ organisers: ['北京市总工会'], area: 'citywide', type: 'training', start: '2023-09-04' }],
  },
  {
    headline: '中关村软件园工会服务站办“午间一小时”',
    date: '2021-06-18',
    body: '本报讯（记者 柯蓝）6月16日中午，中关村软件园工会服务站举办“午间一小时”法律咨询，3名律师为70余名职工答疑。',
    activities: [
      {
        organisers: ['中关村软件园工会服务站'],
        area: '110108',
        level: 'township',
        type: 'rights',
        start: '2021-06-16',
      },
    ],
  },
  {
    headline: '天津市总工会开展暖心送考行动',
    date: '2023-06-09',
    body: '本报讯 6月7日，天津市总工会组织出租车司机为高考考生提供免费接送服务，共有500辆出租车参加。',
    why: 'elsewhere',
  },
  {
    headline: '浙江宁波：工会食堂送餐到工地',
    date: '2022-07-12',
    body: '据新华社电 浙江省宁波市总工会近日开办移动食堂，为12处工地的建筑工人送餐。',
    why: 'elsewhere',
  },
  {
    headline: '评论：让关爱走在寒潮之前',
    date: '2023-12-14',
    body: '寒潮来临，户外劳动者的冷暖牵动人心。各级工会送去的不只是一双手套，更是一份尊重。关爱要走在寒潮之前。',
    why: 'editorial',
  },
  {
    headline: '本报评论员：以匠心致初心',
    date: '2019-05-01',
    body: '劳动创造幸福。五一到来之际，我们向广大劳动者致敬。弘扬劳模精神，需要久久为功。',
    why: 'editorial',
  },
  {
    headline: '关于春节期间服务大厅暂停办公的通知',
    date: '2021-02-08',
    body: '因春节放假，职工服务大厅于2月11日至17日暂停办公，2月18日恢复。特此通知。',
    why: 'notice',
  },
  {
    headline: '遗失声明',
    date: '2021-02-08',
    body: '北京某某商贸有限公司公章遗失，声明作废。',
    why: 'notice',
  },
  {
    headline: '地铁新线昨日试跑',
    date: '2021-12-20',
    body: '昨日，本市一条地铁新线开始空载试运行，全长29公里，设站11座，预计年底开通。',
    why: 'notUnion',
  },
  {
    headline: '北京奔驰工会举办“星辉杯”篮球赛',
    date: '2023-07-19',
    body: '本报讯（通讯员 高昂）历时一个月，北京奔驰工会第六届“星辉杯”篮球赛日前落幕。16支车间代表队的230名职工进行了40场比赛。',
    activities: [
      {
        organisers: ['北京奔驰工会'],
        area: 'citywide',
        level: 'enterprise',
        type: 'culture_sports',
        start: null,
        series: '星辉杯',
      },
    ],
  },
  {
    headline: '朝阳医院举办职工运动会',
    date: '2019-05-28',
    body: '本报讯（通讯员 向红）5月25日，首都医科大学附属北京朝阳医院工会在奥体中心举办职工运动会，1300名职工参加15个项目的比赛。',
    activities: [
      {
        organisers: ['首都医科大学附属北京朝阳医院工会'],
        area: 'citywide',
        level: 'institution',
        type: 'culture_sports',
        start: '2019-05-25',
      },
    ],
  },
  {
    headline: '新时代 新工匠',
    kicker: '2024年北京市职工职业技能大赛砌筑工决赛开赛',
    date: '2024-09-11',
    body: '本报讯（记者 严整）9月10日，由北京市总工会、北京市人力资源和社会保障局共同主办，北京市建筑工会承办的2024年北京市职工职业技能大赛砌筑工决赛在大兴区一处工地开赛，来自18家建筑企业的36名选手参加决赛。',
    activities: [
      {
        organisers: ['北京市总工会', '北京市人力资源和社会保障局'],
        area: 'citywide',
        level: 'municipal',
        type: 'skills',
        start: '2024-09-10',
        series: '北京市职工职业技能大赛',
        placeArea: '110115',
      },
    ],
  },
  {
    headline: '丰台区总工会等九家单位合力帮就业',
    date: '2022-03-15',
    body: '本报讯（记者 尹航）3月12日，丰台区总工会、区人力资源和社会保障局等9家单位联合举办的“春暖农民工”服务月活动启动，现场为600名农民工提供法律咨询、岗位推荐等服务。',
    activities: [
      {
        organisers: ['丰台区总工会', '丰台区人力资源和社会保障局'],
        area: '110106',
        type: 'rights',
        start: '2022-03-12',
      },
    ],
  },
  {
    headline: '海淀工会请百名劳模看冬奥场馆',
    date: '2022-04-26',
    body: '本报讯（记者 景明）日前，海淀区总工会组织100名劳动模范参观国家速滑馆，听取场馆建设者讲述奋斗故事。',
    activities: [{ organisers: ['海淀区总工会'], area: '110108', type: 'study', start: null }],
  },
  {
    headline: '市总工会领导慰问防汛一线职工',
    date: '2023-08-09',
    body: '本报讯（记者 郑直）8月7日，市总工会党组书记、副主席一行来到房山区、门头沟区，慰问奋战在防汛抢险一线的电力、通信、公路职工，并向两区总工会各拨付慰问金200万元。',
    activities: [
      { organisers: ['北京市总工会'], area: 'citywide', level: 'municipal', type: 'relief', start: '2023-08-07' },
    ],
  },
  {
    headline: '石景山区八宝山街道工会服务站开展“夏日送清凉”',
    date: '2021-07-06',
    body: '本报讯（通讯员 凉秋）连日来，石景山区八宝山街道工会服务站把500份清凉包送到环卫、保安、快递等户外劳动者手中。',
    activities: [
      {
        organisers: ['八宝山街道工会服务站'],
        area: '110107',
        level: 'township',
        type: 'relief',
        series: '夏送清凉',
        start: null,
        placeArea: '110107',
      },
    ],
  },
  {
    headline: '中国航天科工二院工会举办青年联谊会',
    date: '2018-11-14',
    body: '本报讯（通讯员 牛力）“光棍节”前夕，中国航天科工二院工会在海淀区永定路举办单身青年联谊会，160名青年参加。',
    activities: [
      { organisers: ['中国航天科工二院工会'], area: 'citywide', level: 'institution', type: 'culture_sports' },
    ],
  },
  {
    headline: '顺义区南彩镇总工会：工资协商谈出和谐',
    date: '2016-05-10',
    body: '本报讯（记者 和风）5月6日，南彩镇总工会组织辖区32家企业召开工资集体协商推进会，签订区域性工资专项集体合同，覆盖职工1900人。',
    activities: [
      { organisers: ['南彩镇总工会'], area: '110113', level: 'township', type: 'rights', start: '2016-05-06' },
    ],
  },
  {
    headline: '昌平区生命科学园工会联合会成立',
    date: '2023-12-06',
    body: '本报讯（记者 成长）12月5日，昌平区生命科学园工会联合会成立大会召开，来自园区86家企业的120名代表参加，选举产生第一届委员会。',
    activities: [
      { organisers: ['昌平区生命科学园工会联合会'], area: '110114', type: 'organizing', start: '2023-12-05' },
    ],
  },
  {
    headline: '“冬日暖阳”照进物流园',
    date: '2020-12-22',
    body: '本报讯（记者 童欢）12月18日下午，通州区马驹桥镇总工会联合镇卫生院走进物流园，为210名分拣工、货车司机测量血压、发放保暖手套，开展法律咨询。',
    activities: [
      {
        organisers: ['马驹桥镇总工会'],
        area: '110112',
        level: 'township',
        type: 'relief',
        start: '2020-12-18',
        placeArea: '110112',
      },
    ],
  },
  {
    headline: '怀柔区怀北镇总工会举办民俗技能赛',
    date: '2017-09-05',
    body: '本报讯（通讯员 山青）9月1日至2日，怀柔区怀北镇总工会在青龙峡景区举办民俗户厨艺技能比赛，11个村的45名选手现场烹制农家菜。',
    activities: [
      {
        organisers: ['怀北镇总工会'],
        area: '110116',
        level: 'township',
        type: 'skills',
        start: '2017-09-01',
        placeArea: '110116',
      },
    ],
  },
  {
    headline: '东城区总工会部署明年重点工作',
    date: '2019-12-27',
    body: '本报讯（记者 程路）12月25日，东城区总工会召开二届六次全委会议，总结2019年工作，部署2020年任务。全体委员及各基层工会主席180余人参加会议。',
    activities: [{ organisers: ['东城区总工会'], area: '110101', type: 'meeting', start: '2019-12-25' }],
  },
  {
    headline: '密云区果园街道总工会暑期托管班开班',
    date: '2024-07-16',
    body: '本报讯（记者 夏天）7月15日，密云区果园街道总工会2024年职工子女暑期托管班开班，首期招收职工子女35名，为期四周。',
    activities: [
      {
        organisers: ['果园街道总工会'],
        area: '110118',
        level: 'township',
        type: 'other',
        start: '2024-07-15',
        series: '职工子女托管',
        placeArea: '110118',
      },
    ],
  },
  {
    headline: '大兴区工会驿站为“小哥”充电续航',
    date: '2022-11-30',
    body: '本报讯（记者 电光）截至11月28日，大兴区总工会今年已建成户外劳动者工会驿站48家。11月25日，区总工会在西红门镇举行“小哥驿站”揭牌仪式，20余名快递员现场体验。',
    activities: [
      { organisers: ['大兴区总工会'], area: '110115', type: 'organizing', start: '2022-11-25', placeArea: '110115' },
    ],
  },
  {
    headline: '北京铁路局丰台车辆段工会送教到班组',
    date: '2015-06-16',
    body: '本报讯（通讯员 铁军）6月份以来，北京铁路局丰台车辆段工会组织技术骨干到12个班组开展技术培训，参训职工340人次。',
    activities: [{ organisers: ['北京铁路局丰台车辆段工会'], area: 'citywide', type: 'training', start: '2015-06' }],
  },
  {
    headline: '平谷区总工会法律援助为58名农民工讨薪',
    date: '2018-01-23',
    body: '本报讯（记者 理明）平谷区总工会日前为58名农民工提供法律援助，帮助他们追回拖欠工资86万元。',
    activities: [{ organisers: ['平谷区总工会'], area: '110117', type: 'rights', start: null }],
  },
  {
    headline: '延庆区永宁镇总工会组织职工学雷锋',
    date: '2019-03-07',
    body: '本报讯（通讯员 古城）3月5日，延庆区永宁镇总工会组织40名职工志愿者走上街头，擦洗护栏、清理小广告。',
    activities: [
      {
        organisers: ['永宁镇总工会'],
        area: '110119',
        level: 'township',
        type: 'volunteer',
        start: '2019-03-05',
        placeArea: '110119',
      },
    ],
  },
  {
    headline: '工会快讯',
    date: '2021-05-11',
    body: '◆西城区广外街道总工会5月8日举办母亲节插花活动，30名女职工参加。\n◆首钢京唐公司工会近日开展班组长培训，轮训班组长260名。\n◆房山区阎村镇总工会组织辖区企业职工献血，78人成功献血。\n◆北京建筑大学工会举办教职工乒乓球赛，18支队伍参赛。',
    activities: [
      {
        organisers: ['广外街道总工会'],
        area: '110102',
        level: 'township',
        type: 'culture_sports',
        start: '2021-05-08',
      },
      { organisers: ['首钢京唐公司工会'], area: 'citywide', level: 'enterprise', type: 'training', start: null },
      { organisers: ['阎村镇总工会'], area: '110111', level: 'township', type: 'volunteer', start: null },
      { organisers: ['北京建筑大学工会'], area: 'citywide', level: 'institution', type: 'culture_sports', start: null },
    ],
  },
  {
    headline: '守望焊花三十年',
    column: '劳模风采',
    date: '2020-05-12',
    body: '今年52岁的郑国强是某机械公司的焊工。三十年来，他焊过的焊缝加起来有上百公里。他先后获得“首都劳动奖章”等荣誉，带出徒弟28名。',
    why: 'noActivity',
  },
  {
    headline: '某汽车公司三季度销量增长一成',
    date: '2022-10-26',
    body: '本报讯 某汽车公司昨日发布三季报，前三季度实现营业收入98亿元，同比增长11%，新能源汽车销量占比超过三成。',
    why: 'notUnion',
  },
  {
    headline: '编后：小食堂里有大情怀',
    date: '2023-02-15',
    body: '一碗热饭，暖的是胃，更是心。愿更多这样的食堂出现在快递员的必经之路上。',
    why: 'editorial',
  },
  {
    headline: '征稿启事',
    date: '2019-08-20',
    body: '本报“工会人”栏目即日起面向广大工会干部征稿，欢迎投稿。',
    why: 'notice',
  },
  {
    headline: '深圳：千名货车司机加入工会',
    date: '2021-11-18',
    body: '近日，广东省深圳市总工会举行货车司机集中入会仪式，1000余名货车司机加入工会。',
    why: 'elsewhere',
  },
  {
    headline: '京城工会忙送考',
    date: '2019-06-11',
    body: '本报讯（记者 夏禾）6月7日，北京市总工会2019年“爱心送考”行动启动，300辆出租车免费接送考生。\n怀柔区总工会组织志愿者在考点外设立服务站，送出矿泉水900瓶；平谷区总工会为家长搭起遮阳棚，服务市民600余人次。',
    activities: [
      { organisers: ['北京市总工会'], area: 'citywide', level: 'municipal', type: 'volunteer', start: '2019-06-07' },
      { organisers: ['怀柔区总工会'], area: '110116', type: 'volunteer', start: null },
      { organisers: ['平谷区总工会'], area: '110117', type: 'volunteer', start: null },
    ],
  },
  {
    headline: '关于举办职工书法大赛的通知',
    date: '2023-03-21',
    body: '各街道、镇总工会：\n丰台区总工会决定举办2023年职工书法大赛，作品征集截止到5月31日，设一等奖3名。\n丰台区总工会\n2023年3月20日',
    activities: [{ organisers: ['丰台区总工会'], area: '110106', type: 'culture_sports', start: null }],
  },
  {
    headline: '招聘会开到家门口',
    date: '2018-03-13',
    body: '本报讯（记者 石桥）“今天总算找到了工作。”3月10日，门头沟区总工会、区妇联共同主办的女职工专场招聘会在大峪街道举行，26家企业提供岗位310个。',
    activities: [
      {
        organisers: ['门头沟区总工会', '门头沟区妇联'],
        area: '110109',
        type: 'rights',
        start: '2018-03-10',
        placeArea: '110109',
      },
    ],
  },
  {
    headline: '“暖心驿站”越建越多',
    date: '2022-09-20',
    body: '本报讯（记者 钟山）9月16日，通州区总工会为第100家职工暖心驿站揭牌。据介绍，暖心驿站建设自今年4月启动以来，已服务户外劳动者3.2万人次。',
    activities: [{ organisers: ['通州区总工会'], area: '110112', type: 'organizing', start: '2022-04' }],
  },
  {
    headline: '街道健步走热闹开走',
    date: '2021-10-26',
    body: '本报讯（记者 路宽）10月23日，丰台区总工会举办职工健步走活动。卢沟桥街道总工会派出50名职工参加，马家堡街道总工会代表队第一个到达终点。',
    activities: [{ organisers: ['丰台区总工会'], area: '110106', type: 'culture_sports', start: '2021-10-23' }],
  },
  {
    headline: '牵挂送到职工心坎上',
    date: '2025-01-21',
    body: '本报讯（记者 沈默）今年元旦春节期间，各级工会送温暖活动正在进行。\n1月16日，东城区总工会主席一行来到两家配送站点，为180名骑手送上手套。\n让务工人员顺利返乡，是昌平区总工会今年送温暖的重头戏。1月18日，区总工会“回家路”首趟专车发车，143名务工人员免费乘车回家。\n在怀柔区，区总工会把慰问金直接打进职工的银行卡，惠及困难职工家庭960户。',
    activities: [
      { organisers: ['东城区总工会'], area: '110101', type: 'relief', start: '2025-01-16' },
      { organisers: ['昌平区总工会'], area: '110114', type: 'relief', start: '2025-01-18', series: '冬送温暖' },
      { organisers: ['怀柔区总工会'], area: '110116', type: 'relief', start: null, series: '冬送温暖' },
    ],
  },
  {
    headline: '手把手教会剪视频',
    date: '2023-06-14',
    body: '本报讯（通讯员 江帆）“先想好要讲什么。”近日，在密云区果园街道总工会举办的短视频技能培训班上，讲师手把手教学员选题、剪辑。\n学员小梁是一名司机，今年26岁。他说，学完就发了第一条。',
    activities: [{ organisers: ['果园街道总工会'], area: '110118', type: 'training', start: null }],
  },
  {
    headline: '全市职工滑冰赛将于12月开幕',
    date: '2025-10-15',
    body: '本报讯（记者 冰清）北京市总工会将于12月6日在首钢园举办全市职工滑冰比赛。报名通道将于10月25日开启。',
    activities: [{ organisers: ['北京市总工会'], area: 'citywide', type: 'culture_sports', start: '2025-12-06' }],
  },
  {
    headline: '酒仙桥街道总工会换届',
    date: '2024-09-18',
    body: '本报讯（通讯员 丁一）朝阳区酒仙桥街道工会第四次代表大会近日召开。大会以无记名投票方式选举产生了新一届工会委员会。',
    activities: [{ organisers: ['酒仙桥街道总工会'], area: '110105', type: 'meeting', start: null }],
  },
  {
    headline: '平谷：消防教官为职工上安全课',
    date: '2024-11-06',
    body: '本报讯（通讯员 石磊）平谷区总工会近日邀请消防教官，为65名安全员讲解用电安全、初起火灾扑救和逃生知识。',
    activities: [{ organisers: ['平谷区总工会'], area: '110117', type: 'training', start: null }],
  },
  {
    headline: '法律援助为职工讨公道',
    date: '2024-12-12',
    body: '本报记者 梁栋\n11月底的一个下午，餐厅服务员小罗走进西城区职工服务中心。帮她解决难题的，是西城区总工会建立的劳动争议调解机制。西城区总工会组织律师为职工提供法律援助。',
    activities: [{ organisers: ['西城区总工会'], area: '110102', type: 'rights', start: null }],
  },
]
