import type { AnswerContext } from '@/app/answers/context'
import type { Parameter } from '@/app/api/openapi'
import styles from '@/app/api-reference/api-reference.module.css'
import { type AreaCode, DIMENSIONS } from '@/domain/vocabulary'

/** Parameters whose values have words of their own in the messages. */
const NAMESPACES: Record<string, string> = {
  type: 'type',
  level: 'level',
  status: 'status',
  source: 'source',
  realisation: 'realisation',
  attribution: 'attribution',
  measure: 'measure',
  by: 'dimension',
}

/** Parameters with what they mean, and every value that a closed list allows. */
export function ParameterList({ parameters, context }: { parameters: Parameter[]; context: AnswerContext }) {
  const { words } = context
  return (
    <dl className={styles.parameters}>
      {parameters.map(({ name, description, required, schema }) => (
        <div key={name} className={styles.parameter}>
          <dt>
            <code className={styles.name}>{name}</code>
            {required && <span className={styles.badge}>{words('apiReference.page.required')}</span>}
            {schema.default !== undefined && (
              <span className={styles.badge}>
                {words('apiReference.page.default', { value: String(schema.default) })}
              </span>
            )}
          </dt>
          <dd>
            {description}
            <Values name={name} values={valuesOf(name, schema)} context={context} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Values({ name, values, context }: { name: string; values: string[]; context: AnswerContext }) {
  if (values.length === 0) return null
  return (
    <ul className={styles.values}>
      {values.map((value) => (
        <li key={value}>
          <code>{value}</code> {wordFor(name, value, context)}
        </li>
      ))}
    </ul>
  )
}

function valuesOf(name: string, schema: Record<string, unknown>): string[] {
  if (name === 'by') return [...DIMENSIONS]
  const { enum: own = (schema.items as { enum?: string[] } | undefined)?.enum } = schema as { enum?: string[] }
  return own ?? []
}

function wordFor(name: string, value: string, { words, areaName }: AnswerContext): string {
  if (name === 'area') return areaName(value as AreaCode)
  const namespace = NAMESPACES[name]
  return namespace === undefined ? '' : words(`${namespace}.${value}`)
}
