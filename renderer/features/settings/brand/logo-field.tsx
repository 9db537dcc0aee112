import { Button, Group, Input } from '@mantine/core'
import { useId, useRef, useState } from 'react'
import styles from '../settings.module.css'
import { readLogo } from './read-logo.ts'

type Properties = {
  readonly logo: string | undefined
  readonly onChange: (logo: string | undefined) => void
}

/** A picture chosen or dropped; what cannot be printed is refused in words. */
export function LogoField({ logo, onChange }: Properties) {
  const chooser = useRef<HTMLInputElement>(null)
  const [refusal, setRefusal] = useState<string>()
  const id = useId()

  async function take(file: File | undefined) {
    if (file === undefined) return
    const read = await readLogo(file)
    setRefusal(read.kind === 'refused' ? read.reason : undefined)
    if (read.kind === 'logo') onChange(read.dataUrl)
  }

  return (
    <Input.Wrapper label="Logo" labelProps={{ htmlFor: id }} error={refusal}>
      <fieldset
        className={styles.logoDrop}
        aria-label="Logo"
        onDragOver={event => event.preventDefault()}
        onDrop={event => {
          event.preventDefault()
          event.stopPropagation()
          void take(event.dataTransfer.files[0])
        }}
      >
        {logo !== undefined && <img src={logo} alt="Logo du cabinet" className={styles.logo} />}
        <div>
          <Group gap="xs">
            <Button size="compact-sm" variant="default" onClick={() => chooser.current?.click()}>
              {logo === undefined ? 'Choisir une image' : 'Changer'}
            </Button>
            {logo !== undefined && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                onClick={() => onChange(undefined)}
              >
                Retirer
              </Button>
            )}
          </Group>
          <p className={styles.source}>PNG ou JPEG, à choisir ou à déposer ici.</p>
        </div>
        <input
          ref={chooser}
          id={id}
          type="file"
          accept="image/png,image/jpeg"
          className={styles.hiddenInput}
          tabIndex={-1}
          onChange={event => {
            void take(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </fieldset>
    </Input.Wrapper>
  )
}
