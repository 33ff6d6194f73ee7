import { KNOWN_BODIES } from '@/domain/extraction/activity/known-bodies'

export const SUFFIX = /(?:总工会|工会联合会|联合工会|工会工作委员会|工会工委|工会委员会|工会服务站|机关工会|工会|总)$/
/** An office of a union stands for the union, unless it is known by a name of its own. */
export const OFFICE = /^(.*总工会)(?:法律服务中心|女职工部|职工服务中心)$/
export const RELATIVE_DISTRICT = /(?:^|[该本我全])[区县]$/
export const RELATIVE_STREET = /(?:^|[该本我])(?:街道|地区|镇|乡)$/
export const RELATIVE_BODY = /(?:^|[该本我])(?:校|院|医院|学校|公司|集团|厂|企业|中心|局|委)$/
/** Branches of a district, which carry its full name: 海淀教育工会 is 海淀区教育工会. */
export const OF_BRANCH = /(?:教育|卫生|卫健|卫生健康|产业|行业|系统|建筑|交通|餐饮|快递|互联网|园林)$/
/** Firms whose branches are written without the 北京 that their records' names begin with. */
export const FIRMS = [...KNOWN_BODIES].filter(([alias, { name }]) => /(?:集团|公司)$/.test(alias) && alias !== name)
export const OUTSIDE = /(?:省|自治区|自治州|州|盟|旗)$/
export const GENERIC =
  /^(?:各|区县|区|县|基层|企业|单位|两|两级|市区|街乡|直属|所属|下属|非公|新建|高校|院校|区属|辖区|全区|全市|产业|级|支|个|家|多|有关|相关|部分|该|\d)*(?:街乡|街道|街乡镇|街镇|乡镇|乡镇街道|镇街|基层|企业|高校|区级|级)?$|^(?:本市|京城|本区|社区|村|项目|站点|园区|商圈|楼宇|行业|非公企业|车间|班组|分|小|联合|中国|我国|全国|国际)$|各级?|各街|各乡|各镇|多家|三地|两地|怎样|如何|互联网企业$|民办高校$|组建$|建立$|选出$|百家|\d+(?:家|个|支|所)|[一二三四五六七八九十两多几\d]+(?:个|家)?(?:街道|街乡|乡镇|区|镇|乡|企业|高校|单位)$/
