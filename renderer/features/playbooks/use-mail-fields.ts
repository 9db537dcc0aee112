import { useMemo } from 'react'
import type { Firm } from '../../../shared/domain/firm/firm.ts'
import { missionFields } from '../../../shared/domain/template/field-values.ts'
import type { FieldValues } from '../../../shared/domain/template/fields.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { client } from '../../storage/records/clients.ts'
import { mission } from '../../storage/records/missions.ts'

/** What the fields of an e-mail stand for: of the mission where one is chosen, of the firm alone else. */
export function useMailFields(
  missionId: string | undefined,
  firm: Firm,
  today: string,
): FieldValues {
  const about = useQuery(async db => {
    const its = missionId === undefined ? undefined : await mission(db, missionId)
    const owner = its && (await client(db, its.clientId))
    return its && owner && { mission: its, client: owner }
  }, missionId)
  return useMemo(() => {
    const chosen = about?.mission.id === missionId ? about : undefined
    return chosen === undefined ? { cabinet: firm.name } : missionFields({ ...chosen, firm, today })
  }, [about, missionId, firm, today])
}
