import { Modal } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { localToday } from '../../../shared/domain/calendar.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { ChooseSources } from './choose-sources.tsx'
import { type ReadSource, readSource, type Source } from './imported-source.ts'
import { ReviewSources } from './review-sources.tsx'

type Properties = {
  readonly opened: boolean
  /** Files dropped on the window before the dialog opened. */
  readonly files?: readonly File[]
  readonly onClose: () => void
  readonly onImported: (missionId: string) => void
}

/** Choose, look at what would be created, accept. */
export function ImportDialog({ opened, files, onClose, onImported }: Properties) {
  const { clock } = useDatabase()
  const [read, setRead] = useState<readonly ReadSource[]>([])
  const take = (sources: readonly Source[]) => {
    const making = { newId: clock.newId, today: localToday(clock.now()) }
    setRead(sources.map(source => readSource(source, making)))
  }
  const takeFiles = async (chosen: readonly File[]) => take(await Promise.all(chosen.map(sourceOf)))
  const takeDropped = useEffectEvent(takeFiles)

  useEffect(() => {
    if (files !== undefined && files.length > 0) void takeDropped(files)
  }, [files])

  const isReviewing = read.some(source => source.kind !== 'refused')
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={isReviewing ? 980 : 640}
      title={isReviewing ? 'Vérifier avant de créer' : 'Importer'}
      closeButtonProps={{ 'aria-label': 'Fermer' }}
    >
      {isReviewing ? (
        <ReviewSources
          sources={read}
          onBack={() => setRead([])}
          onDone={onClose}
          onImported={onImported}
        />
      ) : (
        <ChooseSources refused={read} onSources={take} onFiles={takeFiles} />
      )}
    </Modal>
  )
}

async function sourceOf(file: File): Promise<Source> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
