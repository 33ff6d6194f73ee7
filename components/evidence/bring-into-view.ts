/** What covers the screen's edges on a phone: the bar above, the sheet below; in CSS pixels. */
const COVERED = { above: 72, below: 220 }

/**
 * Scrolls to an element that cannot be seen, and leaves the page alone where it can. It waits a frame, since a page that
 * was just opened is first scrolled to its top.
 * @returns calls it off
 */
export function bringIntoView(id: string): () => void {
  const frame = requestAnimationFrame(() => {
    const element = document.getElementById(id)
    if (element === null) return
    const { top, bottom } = element.getBoundingClientRect()
    const isSeen = top >= COVERED.above && bottom <= window.innerHeight - COVERED.below
    if (!isSeen) element.scrollIntoView({ block: 'center' })
  })
  return () => cancelAnimationFrame(frame)
}
