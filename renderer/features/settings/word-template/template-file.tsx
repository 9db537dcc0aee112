import { Button, Group } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { WordTemplate } from '../../../../shared/domain/firm/firm.ts'
import { formatDate, formatNumber } from '../../../../shared/french/writing.ts'
import styles from './template-section.module.css'
import { sizeOf } from './word-template.ts'

type Properties = {
  readonly template: WordTemplate | undefined
  readonly onFile: (file: File) => Promise<void>
  readonly onRemove: () => void
}

/** The document in use, and where another one is chosen or dropped. */
export function TemplateFile({ template, onFile, onRemove }: Properties) {
  const chooser = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const take = (file: File | undefined) => {
    if (file !== undefined) void onFile(file)
  }
  return (
    <fieldset
      className={styles.drop}
      data-over={isOver}
      aria-label="Modèle Word du cabinet"
      onDragOver={event => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={event => {
        event.preventDefault()
        event.stopPropagation()
        setIsOver(false)
        take(event.dataTransfer.files[0])
      }}
    >
      <IconFileTypeDocx size={30} stroke={1.3} aria-hidden />
      <div className={styles.file}>
        {template === undefined ? <NoTemplate /> : <InUse template={template} />}
      </div>
      <Group gap="xs" wrap="nowrap">
        <Button size="compact-sm" variant="default" onClick={() => chooser.current?.click()}>
          {template === undefined ? 'Choisir un document' : 'Remplacer'}
        </Button>
        {template !== undefined && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={onRemove}>
            Retirer
          </Button>
        )}
      </Group>
      <input
        ref={chooser}
        type="file"
        accept=".docx,.dotx"
        aria-label="Document Word"
        className={styles.chooser}
        tabIndex={-1}
        onChange={event => {
          take(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
    </fieldset>
  )
}

function NoTemplate() {
  return (
    <>
      <div className={styles.name}>Aucun modèle&nbsp;: les exports ont l’apparence ci-dessus.</div>
      <div className={styles.hint}>Un .docx ou un .dotx, à choisir ou à déposer ici.</div>
    </>
  )
}

function InUse({ template }: { readonly template: WordTemplate }) {
  const kilobytes = formatNumber(Math.max(1, Math.round(sizeOf(template) / 1024)))
  return (
    <>
      <div className={styles.name}>{template.fileName}</div>
      <div className={styles.hint}>
        {`Ajouté le ${formatDate(template.addedOn)} · ${kilobytes}\u00a0Ko`}
      </div>
    </>
  )
}
