'use client'
import { type MouseEvent, useState } from 'react'
import styles from '@/components/download/download-menu.module.css'
import { type FileAddress, LIST_FORMATS } from '@/components/download/file-address'
import { useDownload } from '@/components/download/use-download'
import { PopoverMenu } from '@/components/layout/popover-menu'
import { useWords } from '@/components/words'
import { writeNumber } from '@/domain/figures/write-quantity'

/** Something made in the browser that a menu offers beside the files of the list. */
export interface OwnFile {
  label: string
  /** @throws where it cannot be made */
  save: () => Promise<void>
  failed: string
}

/**
 * What a list or chart can be downloaded as. Each file is a real link, which can be copied or opened by itself; a click
 * fetches it here, shows how far it is, and says what is wrong instead of saving it.
 * @param title of what is downloaded
 */
export function DownloadMenu({
  title,
  address,
  own = [],
  buttonClass,
}: {
  title: string
  address: FileAddress
  own?: OwnFile[]
  buttonClass: string
}) {
  const words = useWords()
  const { state, start, cancel } = useDownload()
  const [ownFailed, setOwnFailed] = useState<string | null>(null)
  const failed = ownFailed ?? (state.phase === 'failed' ? words('download.failed', { message: state.message }) : null)

  async function saveOwn(file: OwnFile, close: () => void) {
    setOwnFailed(null)
    try {
      await file.save()
      close()
    } catch {
      setOwnFailed(file.failed)
    }
  }

  function follow(event: MouseEvent<HTMLAnchorElement>, close: () => void) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    setOwnFailed(null)
    void start(event.currentTarget.href, close)
  }

  function giveUp(event: MouseEvent<HTMLButtonElement>) {
    // The button goes away with what it stops; the focus stays in the menu.
    event.currentTarget.closest<HTMLElement>('[popover]')?.focus()
    cancel()
  }

  return (
    <PopoverMenu
      label={words('download.of', { title })}
      buttonLabel={words('download.of', { title })}
      trigger={words('download.trigger')}
      buttonClass={buttonClass}
      menuClass={styles.menu ?? ''}
    >
      {(close) => (
        <>
          {own.map((file) => (
            <button key={file.label} type="button" className={styles.choice} onClick={() => saveOwn(file, close)}>
              {file.label}
            </button>
          ))}
          {LIST_FORMATS.map((format) => (
            <a
              key={format}
              className={styles.choice}
              href={address(format)}
              download
              onClick={(event) => follow(event, close)}
            >
              {words(`download.${format}`)}
            </a>
          ))}
          <p className={styles.state} role="status">
            {state.phase === 'working' && (
              <>
                {state.bytes === 0
                  ? words('download.making')
                  : words('download.received', { size: writeNumber(Math.ceil(state.bytes / 1000)) })}
                <button type="button" className={styles.cancel} onClick={giveUp}>
                  {words('download.cancel')}
                </button>
              </>
            )}
          </p>
          {failed && (
            <p className={styles.failed} role="alert">
              {failed}
            </p>
          )}
        </>
      )}
    </PopoverMenu>
  )
}
