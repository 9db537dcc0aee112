import { useRef, useState } from 'react'
import { localToday } from '../../../../shared/domain/calendar/calendar.ts'
import type { Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { readWorkspace } from '../../../storage/backup.ts'
import { useDatabase } from '../../../storage/database/context.tsx'
import type { EtabliDatabase } from '../../../storage/database/database.ts'
import { showFailure } from '../../../ui/notices/save-outcome.tsx'
import { documentReader } from './document-reader.ts'
import type { ReadSource, RefusedSource, Source } from './imported-source.ts'
import { type FoundSource, type Progress, readSources } from './read-sources.ts'
import { type ComparedSource, comparedSource } from './returned-budget.ts'

type ImportStep =
  /** `refused`: what was tried before and cannot be imported. */
  | { readonly name: 'choosing'; readonly refused: readonly RefusedSource[] }
  | { readonly name: 'reading'; readonly progress: Progress }
  | {
      readonly name: 'reviewing'
      readonly sources: readonly ComparedSource[]
      readonly stored: Workspace
    }

/** Where one stands between choosing files and accepting what they hold. */
export function useReading() {
  const db = useDatabase()
  const [step, setStep] = useState<ImportStep>({ name: 'choosing', refused: [] })
  const current = useRef<AbortController>(undefined)

  async function read(sources: readonly Source[]) {
    if (sources.length === 0) return
    const controller = new AbortController()
    current.current = controller
    const show = (progress: Progress) => {
      if (!controller.signal.aborted) setStep({ name: 'reading', progress })
    }
    const outcome = await stepAfter(db, sources, controller.signal, show)
    if (!controller.signal.aborted) setStep(outcome)
  }

  /** One that was refused, as what its reader says that it is. */
  async function readAs(refused: RefusedSource, read: ReadSource) {
    if (step.name !== 'choosing') return
    setStep(
      await stepWith(
        db,
        step.refused.map(each => (each === refused ? read : each)),
      ),
    )
  }

  function again() {
    current.current?.abort()
    setStep({ name: 'choosing', refused: [] })
  }
  return { step, read, readAs, cancel: again, again }
}

async function stepAfter(
  db: EtabliDatabase,
  sources: readonly Source[],
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<ImportStep> {
  const reader = documentReader()
  signal.addEventListener('abort', reader.close)
  const today = localToday(db.clock.now())
  try {
    const read = await readSources(sources, {
      api: window.etabli,
      reader,
      today,
      signal,
      onProgress,
    })
    return await stepWith(db, read)
  } catch (error) {
    showFailure(error instanceof Error ? error.message : String(error))
    return { name: 'choosing', refused: [] }
  } finally {
    reader.close()
  }
}

/** Whatever could be read is looked at; else one chooses again. */
async function stepWith(db: EtabliDatabase, found: readonly FoundSource[]): Promise<ImportStep> {
  const stored = await readWorkspace(db)
  const brought = found.find(source => source.kind === 'workspace')?.workspace
  const today = localToday(db.clock.now())
  const sources = found.map(each => comparedSource(each, brought ?? stored, today))
  const refused = sources.filter(source => source.kind === 'refused')
  return refused.length < sources.length
    ? { name: 'reviewing', sources, stored }
    : { name: 'choosing', refused }
}
