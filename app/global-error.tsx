'use client'

/** Style attributes: the policy of the page lets no style sheet in that the server did not number. */
const FONT = { fontFamily: '"PingFang SC", "Microsoft YaHei", sans-serif', fontSize: '1rem' }
const PAGE = { ...FONT, margin: '15vh auto', maxWidth: '32rem', padding: '0 1rem', lineHeight: 1.6 }

/** Stands in when even the frame of the page fails, so it depends on nothing: no messages, no style sheet. */
export default function FailedApplication({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="zh-CN" style={{ colorScheme: 'light dark' }}>
      <body style={PAGE}>
        <title>工迹 Gongji</title>
        <h1 style={{ fontSize: '1.25rem' }}>页面没能打开</h1>
        <p>数据没有受到影响。请重试；如果仍然如此，请联系管理员查看服务日志。</p>
        <p lang="en">The page could not be opened. No data is affected. Please try again.</p>
        <button type="button" onClick={retry} style={{ ...FONT, padding: '0.4rem 1rem' }}>
          重试 Try again
        </button>
      </body>
    </html>
  )
}
