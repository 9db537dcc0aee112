import { useLiveQuery } from 'dexie-react-hooks'
import { DatabaseProvider } from '../storage/database/context.tsx'
import type { EtabliDatabase } from '../storage/database/database.ts'
import { firm, isFreshStart } from '../storage/records/firm.ts'
import { UiProvider } from '../ui/theme/ui-provider.tsx'
import { useCommands } from './commands/use-commands.ts'
import { Dialogs } from './dialogs.tsx'
import { DropZone } from './drop-zone.tsx'
import { Palette } from './palette/palette.tsx'
import { UnsavedAlert } from './saving/unsaved-alert.tsx'
import { useStorageFailures } from './saving/use-storage-failures.ts'
import { Shell } from './shell/shell.tsx'
import { FirstStart } from './start/first-start.tsx'

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
