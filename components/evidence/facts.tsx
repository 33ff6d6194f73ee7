import styles from '@/components/evidence/facts.module.css'

/** Short quiet facts on one line, parted by space for the eye and by a comma for the ear. Nulls are left out. */
export function Facts({ of }: { of: readonly (string | null)[] }) {
  const facts = [...new Set(of.filter((fact) => fact !== null))]
  return (
    <span className={styles.facts}>
      {facts.map((fact, i) => (
        <span key={fact}>
          {fact}
          {i < facts.length - 1 && <span className={styles.pause}>, </span>}
        </span>
      ))}
    </span>
  )
}
