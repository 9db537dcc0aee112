import { useMemo } from 'react'
import type { Firm } from '../../../shared/domain/firm/firm.ts'
import { missionFields } from '../../../shared/domain/template/field-values.ts'
import type { FieldValues } from '../../../shared/domain/template/fields.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { client } from '../../storage/records/clients.ts'
import { mission } from '../../storage/records/missions.ts'

/**
 * What the fields of an e-mail stand for: of the mission where one is chosen, of the firm alone else;
 * nothing while the mission is still being read, so that no e-mail leaves with its names missing.
 */
export function useMailFields(
  missionId: string | undefined,
  firm: Firm,
  today: string,
): FieldValues | undefined {
  const read = useQuery(async db => {
    const its = missionId === undefined ? undefined : await mission(db, missionId)
    const owner = its && (await client(db, its.clientId))
    return { of: missionId, about: its && owner && { mission: its, client: owner } }
  }, missionId)
  return useMemo(() => {
    if (missionId !== undefined && read?.of !== missionId) return undefined
    const about = missionId === undefined ? undefined : read?.about
    return about === undefined ? { cabinet: firm.name } : missionFields({ ...about, firm, today })
  }, [read, missionId, firm, today])
}
