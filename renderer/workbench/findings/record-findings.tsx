import type { Mission } from '../../../shared/domain/mission/mission.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { useFindings } from '../../storage/findings/findings.ts'
import { idsOfMission } from '../../storage/records/mission-documents.ts'
import { belongings } from '../../storage/records/trash.ts'
import { FindingsButton } from './findings-button.tsx'

type DocumentProperties = {
  readonly recordId: string
  /** It has left: nothing of it can be changed. */
  readonly isFrozen: boolean
}

/** What was found in a document, on either side of a contradiction. */
export function DocumentFindings({ recordId, isFrozen }: DocumentProperties) {
  const findings = useFindings()?.filter(({ place, against }) =>
    [place, against].some(each => each?.record.id === recordId),
  )
  return (
    <FindingsButton
      title="Contrôles de ce document"
      findings={findings}
      frozenId={isFrozen ? recordId : undefined}
    />
  )
}

/** What was found in a mission, its client’s sheet and its documents. */
export function MissionFindings({ mission }: { readonly mission: Mission }) {
  const { id, clientId } = mission
  const ids = useQuery(
    async db => new Set([...(await idsOfMission(db, id)), clientId]),
    id,
    clientId,
  )
  const findings = useFindings()?.filter(({ place }) => ids?.has(place.record.id) === true)
  return <FindingsButton title="Contrôles de la mission" findings={findings} isSmall />
}

/** What was found in a client’s sheet, their missions and all their documents. */
export function ClientFindings({ clientId }: { readonly clientId: string }) {
  const ids = useQuery(
    async db =>
      new Set([clientId, ...Object.values(await belongings(db, 'clients', clientId)).flat()]),
    clientId,
  )
  const findings = useFindings()?.filter(({ place }) => ids?.has(place.record.id) === true)
  return <FindingsButton title="Contrôles du client" findings={findings} isSmall />
}
