import { type BulletinSettings, MEDIUM_TIERS, type MediumTier } from '@/domain/settings/bulletin-settings'

/**
 * Media that a union office in Beijing meets, by the reach of who runs them. Papers of districts and their media centres
 * are many and change their names: which of them count is for each office to say, but for the few in the bundled data.
 */
const MEDIA: Record<MediumTier, readonly string[]> = {
  national: [
    '工人日报',
    '工人日报客户端',
    '工人日报-中工网',
    '中工网',
    '人民日报',
    '人民日报客户端',
    '人民网',
    '人民网-北京频道',
    '新华社',
    '新华网',
    '新华每日电讯',
    '光明日报',
    '光明网',
    '经济日报',
    '中国新闻网',
    '中国新闻社',
    '中国青年报',
    '中国妇女报',
    '法治日报',
    '农民日报',
    '中央广播电视总台',
    '央视网',
    '央广网',
    '中国日报',
    '中国网',
    '中国文明网',
    '中国工运',
    '学习强国',
  ],
  municipal: [
    '劳动午报',
    '北京日报',
    '北京日报客户端',
    '北京晚报',
    '北京青年报',
    '北京青年报客户端',
    '新京报',
    '北京商报',
    '北京广播电视台',
    '北京电视台',
    '北京人民广播电台',
    '北京时间',
    '北京工人',
    '千龙网',
    '京报网',
    '首都文明网',
    '首都之窗',
    '工会博览',
    '北京市总工会网站',
    '北京工会12351',
    '京工网',
  ],
  district: [
    '大兴区融媒体中心',
    '昌平区广播电视网',
    '房山区总工会网站',
    '北京市东城区人民政府网站',
    '北京市朝阳区人民政府左家庄街道办事处网站',
  ],
}

/** What holds until somebody sets something else: points as they are common, not those of any one office. */
export const DEFAULT_BULLETIN_SETTINGS: BulletinSettings = {
  points: { national: 5, municipal: 3, district: 1 },
  media: MEDIUM_TIERS.flatMap((tier) => MEDIA[tier].map((name) => ({ name, tier }))),
}
