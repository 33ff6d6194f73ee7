/** The product's sign: 工 in a square, drawn so that it needs no font. */
export function ProductMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="var(--mark)" />
      <path d="M9 9.5h14M16 9.5v13M7.5 22.5h17" stroke="var(--on-mark)" strokeWidth="2.6" fill="none" />
    </svg>
  )
}
