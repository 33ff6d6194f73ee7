import type { AreaCode, Level } from '@/domain/vocabulary'

/** A well-known body: the name that it goes by in the records, and what else it is called. */
interface Body {
  name: string
  level: Level
  area: AreaCode
  aliases: string[]
}

const body = (level: Level, area: AreaCode, name: string, aliases = ''): Body => ({
  name,
  level,
  area,
  aliases: aliases.split(' ').filter((each) => each !== ''),
})

/** Unions of the whole city and of its branches. Those of districts, streets and firms follow rules instead. */
export const UNIONS: Body[] = [
  body('municipal', 'citywide', '北京市总工会', '市总工会 北京市总 市总 首都总工会 北京总工会 北京工会 首都工会'),
  body('municipal', 'citywide', '北京市总工会女职工部', '市总女职工部 市总工会女职工部'),
  body('municipal', 'citywide', '北京市总工会法律服务中心', '市总工会法律服务中心 市总法律服务中心'),
  body('industry', 'citywide', '中华全国总工会', '全国总工会 全总'),
  body('industry', 'citywide', '北京市教育工会', '市教育工会 北京教育工会'),
  body(
    'industry',
    'citywide',
    '北京市工业（国防）工会',
    '市工业（国防）工会 北京市工业国防工会 市工业国防工会 市工业(国防)工会 北京市工业(国防)工会 市工业工会',
  ),
  body('industry', 'citywide', '北京市服务工会', '市服务工会'),
  body('industry', 'citywide', '北京市交通运输工会', '市交通运输工会 北京市交通工会 市交通工会'),
  body('industry', 'citywide', '北京市建筑工会', '市建筑工会'),
  body('industry', 'citywide', '北京市卫生健康工会', '市卫生健康工会 市卫健工会 市卫生工会'),
  body('industry', 'citywide', '北京市直属机关工会', '市直属机关工会 市直机关工会 北京市直机关工会 市机关工会'),
  body('industry', 'citywide', '北京市医务工会', '市医务工会'),
  body('industry', 'citywide', '北京市金融工会', '市金融工会'),
  body('industry', 'citywide', '北京市园林绿化企业工会联合会', '市园林绿化企业工会联合会'),
  body(
    'industry',
    'citywide',
    '北京快递行业工会联合会',
    '快递行业工会联合会 北京市快递行业工会联合会 市快递行业工会联合会 快递行业工联会',
  ),
]

/** Enterprises of the city by the name that the records use, with the short names that the press uses. */
export const ENTERPRISES: Body[] = [
  body('enterprise', 'citywide', '首钢集团', '首钢 首钢总公司'),
  body('enterprise', 'citywide', '北汽集团', '北汽'),
  body('enterprise', 'citywide', '京东方', '京东方集团'),
  body('enterprise', 'citywide', '同仁堂', '同仁堂集团 北京同仁堂'),
  body('enterprise', 'citywide', '北京公交集团', '公交集团 北京公交'),
  body('enterprise', 'citywide', '北京地铁公司', '地铁公司 北京地铁 北京市地铁运营有限公司 地铁运营公司'),
  body('enterprise', 'citywide', '京港地铁'),
  body('enterprise', 'citywide', '北京环卫集团', '环卫集团'),
  body('enterprise', 'citywide', '北京排水集团', '排水集团'),
  body('enterprise', 'citywide', '北京自来水集团', '自来水集团'),
  body('enterprise', 'citywide', '北京燃气集团', '燃气集团 北京燃气'),
  body('enterprise', 'citywide', '北京热力集团', '热力集团 北京热力'),
  body('enterprise', 'citywide', '国网北京市电力公司', '国网北京电力 北京电力公司 北京市电力公司'),
  body('enterprise', 'citywide', '北京城建集团', '城建集团 北京城建'),
  body('enterprise', 'citywide', '北京建工集团', '建工集团 北京建工'),
  body('enterprise', 'citywide', '北京建工城乡集团', '建工城乡集团'),
  body('enterprise', 'citywide', '北京住总集团', '住总集团 北京住总'),
  body('enterprise', 'citywide', '首发集团', '首发'),
  body('enterprise', 'citywide', '首农食品集团', '首农集团 首农'),
  body('enterprise', 'citywide', '首开集团'),
  body('enterprise', 'citywide', '京能集团', '京能'),
  body('enterprise', 'citywide', '京东集团', '京东'),
  body('enterprise', 'citywide', '北京金隅集团', '金隅集团 金隅'),
  body('enterprise', 'citywide', '北京现代', '北京现代汽车有限公司'),
  body('enterprise', 'citywide', '北京银行'),
  body('enterprise', 'citywide', '北京农商银行'),
  body('enterprise', 'citywide', '北京邮政', '中国邮政北京分公司 北京市邮政公司 北京市邮政分公司'),
  body('enterprise', 'citywide', '中国移动北京公司', '北京移动'),
  body('enterprise', 'citywide', '北京联通', '中国联通北京市分公司'),
  body('enterprise', 'citywide', '北京电信', '中国电信北京公司'),
  body('enterprise', 'citywide', '北京烟草', '北京市烟草专卖局'),
  body('enterprise', 'citywide', '王府井集团'),
  body('enterprise', 'citywide', '首旅集团'),
  body('enterprise', 'citywide', '北京祥龙公司', '祥龙公司 祥龙集团'),
  body('enterprise', 'citywide', '中国铁路北京局集团有限公司', '北京铁路局 北京局集团公司 铁路北京局'),
  body('enterprise', 'citywide', '北京市政路桥集团', '市政路桥集团'),
  body('enterprise', 'citywide', '北京一轻控股', '一轻控股 北京一轻'),
  body('enterprise', 'citywide', '北京电控', '电控公司'),
  body('enterprise', 'citywide', '京城机电', '京城控股'),
  body('enterprise', 'citywide', '燕京啤酒', '燕京啤酒集团'),
  body('enterprise', 'citywide', '燕山石化'),
]

/** Universities and hospitals whose name holds a district's, or whose short name hides what they are. */
export const INSTITUTIONS: Body[] = [
  body('institution', 'citywide', '首都医科大学附属北京朝阳医院', '北京朝阳医院 朝阳医院'),
  body('institution', 'citywide', '北京中医医院延庆医院', '延庆医院'),
  body('institution', 'citywide', '首都医科大学附属北京天坛医院', '北京天坛医院 天坛医院'),
  body('institution', 'citywide', '首都医科大学宣武医院', '宣武医院'),
  body('institution', 'citywide', '首都医科大学附属北京同仁医院', '北京同仁医院 同仁医院'),
  body('institution', 'citywide', '北京大学', '北大'),
  body('institution', 'citywide', '清华大学', '清华'),
  body('institution', 'citywide', '北京师范大学', '北师大'),
  body('institution', 'citywide', '北京航空航天大学', '北航'),
]
