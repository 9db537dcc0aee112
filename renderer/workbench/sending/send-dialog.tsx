import { useMemo, useState } from 'react'
import type { SendingPoint } from '../../../shared/checks/sending/point.ts'
import { emailProblem } from '../../../shared/domain/client/email.ts'
import { documentKindWords } from '../../../shared/domain/document/kinds.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import { firmId } from '../../storage/database/tables.ts'
import { useToday } from '../../storage/database/use-today.ts'
import type { Sending } from '../../storage/records/sent-documents.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { askForSection } from '../asked-section.ts'
import { goToSection } from '../go-to-section.ts'
import type { WorkbenchDocument } from '../workbench-document.ts'
import { ChecklistView } from './checklist-view.tsx'
import { type Recipient, RecipientFields } from './recipient-fields.tsx'
import { send } from './send.ts'
import { SendFooter } from './send-footer.tsx'
import styles from './sending.module.css'
import { useChecklist } from './use-checklist.ts'

type Properties = {
  readonly document: WorkbenchDocument
  readonly version: number
  readonly onClose: () => void
}

/** To whom, when, and whether it may leave: then the version is kept as it is. */
export function SendDialog({ document, version, onClose }: Properties) {
  const db = useDatabase()
  const today = useToday()
  const [recipient, setRecipient] = useState<Recipient>(document.sending?.recipient ?? { name: '' })
  const [sentOn, setSentOn] = useState<string | undefined>(today)
  const { tree: make } = document
  const tree = useMemo(make, [make])
  const checklist = useChecklist(document, tree, sentOn ?? today)
  if (checklist === undefined) return null
  const label = `Marquer comme ${documentKindWords[document.kind].sent}`

  async function leave() {
    if (sentOn === undefined || checklist === undefined) return
    const { waivers } = checklist
    const sending = sendingOf(document, { tree, sentOn, recipient, waivers })
    if (await send(db, sending)) onClose()
  }

  return (
    <Dialog onClose={onClose} size={760} title={label}>
      <p className={styles.intro}>
        {`La version ${version} est gardée telle qu’elle part\u00a0: elle pourra toujours être relue et exportée, même si la mission, les tarifs ou l’apparence changent.`}
      </p>
      <RecipientFields {...{ recipient, setRecipient, sentOn, setSentOn }} />
      <ChecklistView checklist={checklist} wayTo={point => wayTo(point, document, onClose)} />
      <SendFooter
        checklist={checklist}
        label={label}
        missing={missingFields(recipient, sentOn)}
        onClose={onClose}
        onSend={leave}
      />
    </Dialog>
  )
}

type Leaving = Pick<Sending, 'tree' | 'sentOn' | 'waivers'> & { readonly recipient: Recipient }

function sendingOf({ kind, record, sending }: WorkbenchDocument, leaving: Leaving): Sending {
  const { name, email } = leaving.recipient
  const hasEmail = email !== undefined && email.trim() !== ''
  return {
    ...leaving,
    kind,
    sourceId: record.id,
    scope: record.id,
    clientId: sending?.clientId,
    missionId: sending?.missionId,
    version: sending?.edition?.version,
    recipient: { name: name.trim(), ...(hasEmail ? { email: email.trim() } : {}) },
  }
}

function missingFields({ name, email }: Recipient, sentOn: string | undefined): string | undefined {
  if (name.trim() === '') return 'Dites à qui le document est envoyé.'
  if (emailProblem(email) !== undefined) return 'Corrigez le courriel du destinataire.'
  return sentOn === undefined ? 'Dites quel jour il est envoyé.' : undefined
}

/** Closes the dialog and leads to the field; undefined where no field puts the point right. */
function wayTo(
  { place }: SendingPoint,
  { sending }: WorkbenchDocument,
  onClose: () => void,
): (() => void) | undefined {
  const way =
    place.page === 'settings' ? settingsWay(place, sending?.onOpenSettings) : sectionWay(place)
  return (
    way &&
    (() => {
      onClose()
      way()
    })
  )
}

type InSettings = Extract<SendingPoint['place'], { page: 'settings' }>

function settingsWay(
  { section: key, field }: InSettings,
  open: (() => void) | undefined,
): (() => void) | undefined {
  return (
    open &&
    (() => {
      askForSection({ recordId: firmId, key, field })
      open()
    })
  )
}

type InDocument = Extract<SendingPoint['place'], { page: 'document' }>

/** Once the dialog has left the screen, and given the focus back. */
function sectionWay({ section, field }: InDocument): (() => void) | undefined {
  return section === '' ? undefined : () => void setTimeout(() => goToSection(section, field), 50)
}
