import { Modal } from '@mantine/core'
import { useEffect, useEffectEvent } from 'react'
import { Cover, useCoverable } from '../../ui/dialogs/covered.ts'
import type { Imported } from './accept.ts'
import { ChooseSources } from './reading/choose-sources.tsx'
import type { Source } from './reading/imported-source.ts'
import { ReadingProgress } from './reading/progress.tsx'
import type { ComparedSource } from './reading/returned-budget.ts'
import { useReading } from './reading/use-reading.ts'
import { ReviewSources } from './review/review-sources.tsx'

type Properties = {
  /** Files dropped on the window before the dialog opened. */
  readonly files?: readonly File[]
  readonly onClose: () => void
  readonly onImported: (imported: Imported) => void
}

/** Choose, look at what would be created, accept. */
export function ImportDialog({ files, onClose, onImported }: Properties) {
  const { step, read, readAs, cancel, again } = useReading()
  const { cover, closeUncovered } = useCoverable(() => {
    cancel()
    onClose()
  })
  const takeFiles = (chosen: readonly File[]) => read(chosen.map(sourceOf))
  const takeDropped = useEffectEvent(takeFiles)

  useEffect(() => {
    if (files !== undefined && files.length > 0) void takeDropped(files)
  }, [files])

  const isSet = step.name === 'reviewing' && step.sources.length > 1
  return (
    <Modal
      opened
      onClose={closeUncovered}
      size={step.name !== 'reviewing' ? 640 : isSet ? 1240 : 980}
      title={step.name === 'reviewing' ? reviewTitle(step.sources) : 'Importer'}
    >
      {step.name === 'choosing' && (
        <ChooseSources
          refused={step.refused}
          onRead={readAs}
          onSources={read}
          onFiles={takeFiles}
        />
      )}
      {step.name === 'reading' && <ReadingProgress progress={step.progress} onCancel={cancel} />}
      {step.name === 'reviewing' && (
        <Cover value={cover}>
          <ReviewSources
            sources={step.sources}
            stored={step.stored}
            onBack={again}
            onDone={onClose}
            onImported={onImported}
          />
        </Cover>
      )}
    </Modal>
  )
}

function reviewTitle(sources: readonly ComparedSource[]): string {
  const isOfBudgets = sources.every(({ kind }) => kind === 'returned' || kind === 'refused')
  return isOfBudgets ? 'Vérifier avant de reprendre' : 'Vérifier avant de créer'
}

function sourceOf(file: File): Source {
  const bytes = async () => new Uint8Array(await file.arrayBuffer())
  return { name: file.name, size: file.size, bytes }
}
