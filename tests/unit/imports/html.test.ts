import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { splitPage } from '@/domain/articles/split-page'
import { readHtml } from '@/imports/read/read-html'
import { bytesOf } from '@/tests/factories/files'

const WORDS = '近日，丰台区总工会在文化馆举办职工书画展，展出来自73家单位的260余件作品，1200多名职工到场参观。'
const MORE = '开展当天，20名书画爱好者现场挥毫，为职工写下祝福。展览将持续到月底。'
const MENU = '<nav><a href="/">首页</a><a href="/news">新闻</a></nav>'

function page(head: string, body: string): string {
  return `<!DOCTYPE html><html><head>${head}</head><body>${MENU}${body}<div class="footer">版权所有 某某总工会</div></body></html>`
}

describe('a web page', () => {
  it.each(['TRS_Editor', 'pages_content', 'article-content'])('of a site that keeps its words in .%s', (container) => {
    const html = page(
      '<title>丰台区总工会举办书画展_某某总工会</title><meta name="PubDate" content="2024-09-12 10:00"><meta name="ContentSource" content="劳动晨报"><link rel="canonical" href="https://example.cn/1.html">',
      `<h1>丰台区总工会举办书画展</h1><div class="info">发布时间：2024-09-12 来源：劳动晨报 点击数：12</div><div class="${container}"><p>　　本报讯（记者 谷雨）${WORDS}</p><p>${MORE}</p><script>document.write('坏')</script><style>p{}</style><p style="display:none">看不见</p></div>`,
    )
    const { text, head } = readHtml(bytesOf(html))
    expect(head).toEqual({ publication: '劳动晨报', date: '2024-09-12', page: null, url: 'https://example.cn/1.html' })
    expect(splitPage(text, head).articles).toEqual([
      expect.objectContaining({ headline: '丰台区总工会举办书画展', byline: ['记者 谷雨'], body: `${WORDS}\n${MORE}` }),
    ])
  })

  it('of any other site', () => {
    const html = page(
      '<title>丰台区总工会举办书画展 - 某某网</title>',
      `<div><div><p>${WORDS}</p><p>${MORE}</p><p>${WORDS}</p></div></div>`,
    )
    const { text } = readHtml(bytesOf(html))
    const { articles } = splitPage(text, { publication: null, date: null, page: null, url: null })
    expect(articles[0]).toMatchObject({ headline: '丰台区总工会举办书画展', body: `${WORDS}\n${MORE}\n${WORDS}` })
  })

  it('with line breaks, tables and nested markup', () => {
    const { text } = readHtml(
      bytesOf(
        page(
          '',
          `<article>${WORDS}<br>${MORE}<table><tr><td>一等奖</td><td>王芳</td></tr></table><p>第<b>三</b>段，<span>连在一起</span>。</p></article>`,
        ),
      ),
    )
    expect(text.split('\n\n')).toEqual([WORDS, MORE, expect.stringMatching(/^一等奖\s+王芳$/), '第三段，连在一起。'])
  })

  it('in the encoding that it names', () => {
    const html = page(
      '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
      `<article><p>${WORDS}</p></article>`,
    )
    expect(readHtml(iconv.encode(html, 'gb18030'))).toMatchObject({ encoding: 'GB18030', text: WORDS })
  })

  it('nested without end is still read', () => {
    expect(readHtml(bytesOf(`<article>${'<div>'.repeat(5000)}${WORDS}</article>`)).text).toBe(WORDS)
  })
})
