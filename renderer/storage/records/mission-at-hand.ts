import type { Client } from '../../../shared/domain/client/client.ts'
import type { Firm } from '../../../shared/domain/firm/firm.ts'
import type { Mission } from '../../../shared/domain/mission/mission.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { client } from './clients.ts'
import { firm } from './firm.ts'
import { mission } from './missions.ts'

type AtHand = { readonly mission: Mission; readonly client: Client; readonly firm: Firm }

/** A mission and those around it, for a document to be made of them. Throws what can be shown. */
export async function missionAtHand(db: EtabliDatabase, missionId: string): Promise<AtHand> {
  const itsMission = await mission(db, missionId)
  const itsClient = itsMission && (await client(db, itsMission.clientId))
  if (itsMission === undefined || itsClient === undefined) throw new Error(gone)
  return { mission: itsMission, client: itsClient, firm: await firm(db) }
}

const gone = 'Cette mission ou son client n’est plus là\u00a0: choisissez-en une autre.'
