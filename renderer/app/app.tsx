import { useLiveQuery } from 'dexie-react-hooks'
import type { EtabliDatabase } from '../storage/database.ts'
import { DatabaseProvider } from '../storage/database-context.tsx'
import { firm, isFreshStart } from '../storage/firm.ts'
import { UiProvider } from '../ui/ui-provider.tsx'
import { Dialogs } from './dialogs.tsx'
import { DropZone } from './drop-zone.tsx'
import { FirstStart } from './first-start.tsx'
import { Palette } from './palette.tsx'
import { Shell } from './shell.tsx'
import { UnsavedAlert } from './unsaved-alert.tsx'
import { useCommands } from './use-commands.ts'
import { useStorageFailures } from './use-storage-failures.ts'

export function App({ db, nonce }: { db: EtabliDatabase; nonce: string }) {
  useStorageFailures()
  const start = useLiveQuery(
    async () => ({ firm: await firm(db), isFresh: await isFreshStart(db) }),
    [db],
  )
  if (start === undefined) return null
  return (
    <UiProvider primaryColor={start.firm.brand.primaryColor} nonce={nonce}>
      <DatabaseProvider db={db}>
        {start.isFresh ? <FirstStart /> : <Workbench firmName={start.firm.name} />}
        <Dialogs />
        <DropZone />
      </DatabaseProvider>
    </UiProvider>
  )
}

function Workbench({ firmName }: { firmName: string }) {
  const context = useCommands()
  return (
    <>
      <Shell firmName={firmName} />
      <Palette context={context} />
      <UnsavedAlert />
    </>
  )
}
