'use client'

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 15vh auto; max-width: 32rem; padding: 0 1rem; line-height: 1.6; }
  body, button { font-family: "PingFang SC", "Microsoft YaHei", sans-serif; font-size: 1rem; }
  h1 { font-size: 1.25rem; }
  button { padding: 0.4rem 1rem; }
`

/** Stands in when even the frame of the page fails, so it depends on nothing: no messages, no style sheet. */
export default function FailedApplication({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <style>{STYLE}</style>
        <title>工迹 Gongji</title>
        <h1>页面没能打开</h1>
        <p>数据没有受到影响。请重试；如果仍然如此，请联系管理员查看服务日志。</p>
        <p lang="en">The page could not be opened. No data is affected. Please try again.</p>
        <button type="button" onClick={retry}>
          重试 Try again
        </button>
      </body>
    </html>
  )
}
