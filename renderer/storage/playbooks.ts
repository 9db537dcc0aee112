import { isKept } from '../../shared/domain/kept.ts'
import type { Playbook } from '../../shared/domain/playbook.ts'
import type { EtabliDatabase } from './database.ts'

/** Every playbook out of the trash: a firm has few, whole. */
export async function playbooks(db: EtabliDatabase): Promise<Playbook[]> {
  return (await db.playbooks.toArray()).filter(isKept)
}
