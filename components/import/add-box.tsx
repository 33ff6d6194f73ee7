'use client'
import { type ClipboardEvent, type DragEvent, useId, useRef, useState } from 'react'
import styles from '@/components/import/add-box.module.css'
import { filesOfDrop } from '@/components/import/files-of-drop'
import control from '@/components/layout/control.module.css'
import { useWords } from '@/components/words'

const ENDINGS = '.txt,.md,.html,.htm,.docx,.pdf,.csv,.xlsx'

/** Where texts are pasted and files dropped or chosen, many at once. */
export function AddBox({ onText, onFiles }: { onText: (text: string) => void; onFiles: (files: File[]) => void }) {
  const words = useWords()
  const id = useId()
  const chooser = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [isOver, setOver] = useState(false)
  const drop = async (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(false)
    onFiles(await filesOfDrop(event.dataTransfer))
  }
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files]
    if (files.length === 0) return
    event.preventDefault()
    onFiles(files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button in it
    <div
      className={styles.box}
      data-over={isOver}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <label htmlFor={id} className={styles.label}>
        {words('import.paste')}
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={7}
        lang="zh-CN"
        spellCheck={false}
        value={text}
        placeholder={words('import.pasteHint')}
        onPaste={paste}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.row}>
        <button
          type="button"
          className={control.control}
          disabled={text.trim() === ''}
          onClick={() => {
            onText(text)
            setText('')
          }}
        >
          {words('import.readText')}
        </button>
        <span className={styles.or}>{words('import.or')}</span>
        <button type="button" className={control.control} onClick={() => chooser.current?.click()}>
          {words('import.choose')}
        </button>
        <span className={styles.hint}>{isOver ? words('import.letGo') : words('import.drop')}</span>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept={ENDINGS}
          aria-label={words('import.choose')}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      <p className={styles.hint}>
        {words('import.template.offer')}{' '}
        <a href="/api/v1/imports/template?format=xlsx" download>
          {words('import.template.excel')}
        </a>{' '}
        <a href="/api/v1/imports/template?format=csv" download>
          {words('import.template.csv')}
        </a>
      </p>
    </div>
  )
}
