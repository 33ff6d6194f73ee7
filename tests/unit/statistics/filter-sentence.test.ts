import { expect, it } from 'vitest'
import type { Filter } from '@/domain/statistics/filter'
import { parseFilter } from '@/domain/statistics/filter-schema'
import { filterSentence } from '@/domain/statistics/filter-sentence'
import type { AreaCode, Locale } from '@/domain/vocabulary'
import areas from '@/seed/areas.json'
import { wordsIn } from '@/tests/factories/words'

function sentence(query: string, locale: Locale): string {
  const filter: Filter = parseFilter(new URLSearchParams(query))
  const areaName = (code: AreaCode) => {
    const area = areas.areas.find((each) => each.code === code)
    return (locale === 'en' ? area?.en : area?.zh) ?? code
  }
  return filterSentence(filter, 1191, areaName, wordsIn(locale))
}

it.each([
  [
    '',
    '全部时间，北京市全部区域，按主办归属，已核实的 1,191 项活动。',
    'All time; all areas of Beijing; by organiser; 1,191 verified activities.',
  ],
  [
    'from=2015&to=2025',
    '2015年至2025年，北京市全部区域，按主办归属，已核实的 1,191 项活动。',
    '2015 to 2025; all areas of Beijing; by organiser; 1,191 verified activities.',
  ],
  [
    'from=2024-03',
    '2024年3月起，北京市全部区域，按主办归属，已核实的 1,191 项活动。',
    'Since March 2024; all areas of Beijing; by organiser; 1,191 verified activities.',
  ],
  [
    'to=2024-03-05',
    '截至2024年3月5日，北京市全部区域，按主办归属，已核实的 1,191 项活动。',
    'Until 5 March 2024; all areas of Beijing; by organiser; 1,191 verified activities.',
  ],
  [
    'from=2024-03&to=2024-03',
    '2024年3月，北京市全部区域，按主办归属，已核实的 1,191 项活动。',
    'March 2024; all areas of Beijing; by organiser; 1,191 verified activities.',
  ],
  [
    'area=110101&area=etown',
    '全部时间，东城区、北京经济技术开发区，按主办归属，已核实的 1,191 项活动。',
    'All time; Dongcheng, Beijing E-Town; by organiser; 1,191 verified activities.',
  ],
  [
    'attribution=place',
    '全部时间，北京市全部区域，按举办地，已核实的 1,191 项活动。',
    'All time; all areas of Beijing; by place held; 1,191 verified activities.',
  ],
  [
    'type=relief&type=training&level=district',
    '全部时间，北京市全部区域，按主办归属，类型为慰问帮扶、教育培训，层级为区级，已核实的 1,191 项活动。',
    'All time; all areas of Beijing; by organiser; type Relief, Training; level District; 1,191 verified activities.',
  ],
  [
    'series=夏送清凉&organiser=东城区总工会&publication=劳动午报',
    '全部时间，北京市全部区域，按主办归属，系列为夏送清凉，主办为东城区总工会，刊于劳动午报，已核实的 1,191 项活动。',
    'All time; all areas of Beijing; by organiser; series 夏送清凉; organised by 东城区总工会; published in 劳动午报; 1,191 verified activities.',
  ],
  [
    'status=held&source=page',
    '全部时间，北京市全部区域，按主办归属，状态为已举办，来源为版面样例，已核实的 1,191 项活动。',
    'All time; all areas of Beijing; by organiser; status Held; source Sample page; 1,191 verified activities.',
  ],
  [
    'q=培训',
    '全部时间，北京市全部区域，按主办归属，搜索“培训”，已核实的 1,191 项活动。',
    'All time; all areas of Beijing; by organiser; matching “培训”; 1,191 verified activities.',
  ],
  [
    'counting=cautious',
    '全部时间，北京市全部区域，按主办归属，谨慎口径：只计肯定达到的数，已核实的 1,191 项活动。',
    'All time; all areas of Beijing; by organiser; counted cautiously: only numbers surely reached; 1,191 verified activities.',
  ],
  [
    'realisation=planned&review=all',
    '全部时间，北京市全部区域，按主办归属，看计划数，已核实和待核实的 1,191 项活动。',
    'All time; all areas of Beijing; by organiser; planned figures; 1,191 verified and pending activities.',
  ],
])('%s', (query, chinese, english) => {
  expect(sentence(query, 'zh-CN')).toBe(chinese)
  expect(sentence(query, 'en')).toBe(english)
})
