import { Button, Group, Textarea } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { droppedFiles } from '../../../ui/dropped-files.ts'
import { showFailure } from '../../../ui/notices/save-outcome.tsx'
import styles from '../imports.module.css'
import type { ReadSource, RefusedSource, Source } from './imported-source.ts'
import { Refusals } from './refusals.tsx'
import type { ComparedSource } from './returned-budget.ts'

type Properties = {
  /** What was tried before and cannot be imported. */
  readonly refused: readonly ComparedSource[]
  readonly onRead: (refused: RefusedSource, read: ReadSource) => void
  readonly onSources: (sources: readonly Source[]) => void
  readonly onFiles: (files: readonly File[]) => void
}

export function ChooseSources({ refused, onRead, onSources, onFiles }: Properties) {
  const [pasted, setPasted] = useState('')

  async function choose() {
    const chosen = await window.etabli.chooseFiles({ kind: 'document' })
    if (chosen.kind === 'failed') showFailure(chosen.reason)
    if (chosen.kind === 'chosen')
      onSources(chosen.files.map(({ name, bytes }) => inMemory(name, bytes)))
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    event.stopPropagation()
    void droppedFiles(event.dataTransfer).then(onFiles)
  }

  return (
    <div className={styles.stack}>
      <Refusals sources={refused} onRead={onRead} />
      <section
        className={styles.drop}
        aria-label="Fichiers"
        onDragOver={event => event.preventDefault()}
        onDrop={drop}
      >
        <IconFileImport size={28} stroke={1.5} aria-hidden />
        <div>Déposez ici vos documents, un dossier entier ou une archive ZIP</div>
        <Button
          size="sm"
          variant="default"
          data-autofocus
          autoFocus={refused.length > 0}
          onClick={choose}
        >
          Choisir des fichiers…
        </Button>
        <div className={styles.hint}>
          Briefs, propositions, rapports, comptes-rendus et processus, en Word (.docx), Markdown ou
          texte, un budget Excel (.xlsx) qu’un client a modifié, ou un espace de travail (.json).
          Tout reste sur ce poste.
        </div>
      </section>
      <Textarea
        label="Ou collez le texte d’un document"
        placeholder="Fiche entreprise, contexte, objectifs, phases, budget…"
        rows={7}
        value={pasted}
        onChange={event => setPasted(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button
          size="sm"
          disabled={pasted.trim() === ''}
          onClick={() => onSources([inMemory('Texte collé', new TextEncoder().encode(pasted))])}
        >
          Lire ce texte
        </Button>
      </Group>
    </div>
  )
}

function inMemory(name: string, bytes: Uint8Array<ArrayBuffer>): Source {
  return { name, size: bytes.length, bytes: async () => bytes }
}
