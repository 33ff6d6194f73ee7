'use client'
import { useMay } from '@/components/people/viewer-context'
import { Dialog } from '@/components/review/dialog'
import styles from '@/components/review/key-list.module.css'
import { COMMANDS, KEYS, VERIFYING, writeKey } from '@/components/review/keys'
import { useWords } from '@/components/words'

/** Every key of the review screen, and the switch that turns single keys off for who steers by voice or slips. */
export function KeyList({
  isOn,
  onSwitch,
  onClose,
}: {
  isOn: boolean
  onSwitch: (isOn: boolean) => void
  onClose: () => void
}) {
  const words = useWords()
  const mayVerify = useMay('verify')
  return (
    <Dialog narrow title={words('reviewing.keys')} onClose={onClose}>
      <dl className={styles.keys}>
        {COMMANDS.filter((command) => mayVerify || !VERIFYING.includes(command)).map((command) => (
          <div key={command}>
            <dt>
              {KEYS[command].map((key) => (
                <kbd key={key}>{writeKey(key)}</kbd>
              ))}
            </dt>
            <dd>{words(`reviewing.command.${command}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{words('reviewing.command.escape')}</dd>
        </div>
      </dl>
      <label className={styles.switch}>
        <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.target.checked)} />
        {words('reviewing.keysOn')}
      </label>
    </Dialog>
  )
}
