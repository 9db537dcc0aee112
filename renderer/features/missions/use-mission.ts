import { useMemo } from 'react'
import type { Client } from '../../../shared/domain/client/client.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { useToday } from '../../storage/database/use-today.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { firm } from '../../storage/records/firm.ts'
import type { MissionTab } from './editing.ts'

type OpenedMission =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'open'
      readonly tab: MissionTab
      readonly state: 'saved' | 'saving' | 'failed'
    }

/** A mission with its client and the firm, all live; its edits and its client's are undone together. */
export function useMission(id: string): OpenedMission {
  const today = useToday()
  const house = useQuery(firm)
  const { row: mission, isMissing, edit, state } = useDraft('missions', id, id)
  const clientId = mission?.clientId ?? ''
  const owner = useDraft('clients', clientId, id)
  const client = owner.isMissing ? unknownClient(clientId) : owner.row
  const editClient = owner.edit
  return useMemo(() => {
    if (isMissing || mission?.deletedAt !== undefined) return { kind: 'missing' }
    if (!mission || !client || !house) return { kind: 'loading' }
    const tab = { mission, client, firm: house, today, edit, editClient }
    return { kind: 'open', tab, state: owner.state === 'saved' ? state : owner.state }
  }, [mission, isMissing, client, house, today, edit, editClient, state, owner.state])
}

/** A workspace from elsewhere may name a client that is not in it. */
function unknownClient(id: string): Client {
  return { id, name: 'Client inconnu', contacts: [] }
}
