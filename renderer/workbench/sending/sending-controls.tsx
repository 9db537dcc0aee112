import { Button } from '@mantine/core'
import { IconHistory, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { documentKindWords } from '../../../shared/domain/document/kinds.ts'
import type { WorkbenchDocument } from '../workbench-document.ts'
import { PagesDialog } from './pages-dialog.tsx'
import { SendDialog } from './send-dialog.tsx'
import type { ShownPages } from './shown-pages.ts'
import type { Versions } from './use-versions.ts'
import { VersionsDrawer } from './versions-drawer.tsx'

type Properties = {
  readonly document: WorkbenchDocument
  /** Undefined while they are looked up. */
  readonly versions: Versions | undefined
}

/** In the header: the versions that left, and the way to send the next. */
export function SendingControls({ document, versions }: Properties) {
  const [open, setOpen] = useState<'sending' | 'versions'>()
  const [shown, setShown] = useState<ShownPages>()
  if (document.sending === undefined || versions === undefined) return null
  const { state, all } = versions
  // Once an edition has left, its versions stand in the editor's place.
  const isShownBeside = document.sending.edition !== undefined && state.kind === 'sent'
  const close = () => setOpen(undefined)
  return (
    <>
      {all.length > 0 && !isShownBeside && (
        <Button
          variant="default"
          size="sm"
          leftSection={<IconHistory size={16} />}
          onClick={() => setOpen('versions')}
        >
          {`Versions (${all.length})`}
        </Button>
      )}
      {state.kind !== 'sent' && (
        <Button
          variant="default"
          size="sm"
          leftSection={<IconSend size={16} />}
          onClick={() => setOpen('sending')}
        >
          {`Marquer comme ${documentKindWords[document.kind].sent}`}
        </Button>
      )}
      {open === 'sending' && (
        <SendDialog document={document} version={state.version} onClose={close} />
      )}
      {open === 'versions' && shown === undefined && (
        <VersionsDrawer {...{ document, versions }} onShow={setShown} onClose={close} />
      )}
      {shown !== undefined && <PagesDialog {...shown} onClose={() => setShown(undefined)} />}
    </>
  )
}
