import Link from 'next/link'
import type { AnswerContext } from '@/app/answers/context'
import { ExampleFigures } from '@/app/method/example-figures'
import styles from '@/app/method/method.module.css'
import { exampleOf, phraseExamples } from '@/app/method/read-examples'
import { QuantityText } from '@/components/evidence/quantity-text'

/** How reports write numbers and how each way is read, with phrases from the data. */
export function PhrasesTable({ context }: { context: AnswerContext }) {
  const { words } = context
  const enumerated = exampleOf(context, 'enumerated')
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words('method.phrases.phrase')}</th>
            <th scope="col">{words('method.phrases.reading')}</th>
            <th scope="col">{words('method.phrases.examples')}</th>
          </tr>
        </thead>
        <tbody>
          {phraseExamples(context).map(({ kind, examples }) => (
            <tr key={kind}>
              <th scope="row">{words(`method.phrases.kind.${kind}`)}</th>
              <td>{words(`method.phrases.means.${kind}`)}</td>
              <td>
                {examples.length === 0 && <span className={styles.none}>{words('method.noExample')}</span>}
                {examples.map((example) => (
                  <span key={example.figure} className={styles.phrase}>
                    <Link href={`/articles/${example.article}?figure=${example.figure}`} prefetch={false} lang="zh-CN">
                      {words('activity.quoted', { text: example.printed })}
                    </Link>{' '}
                    = <QuantityText amount={example} />
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className={styles.label}>{words('method.phrases.enumerated')}</h3>
      {enumerated ? (
        <ExampleFigures
          example={{ ...enumerated, figures: enumerated.figures.filter(({ basis }) => basis === 'enumerated') }}
          context={context}
        />
      ) : (
        <p className={styles.none}>{words('method.noExample')}</p>
      )}
    </>
  )
}
