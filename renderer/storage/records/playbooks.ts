import type { Playbook } from '../../../shared/domain/playbook/playbook.ts'
import { isKept } from '../../../shared/domain/workspace/kept.ts'
import type { EtabliDatabase } from '../database/database.ts'

/** Every playbook out of the trash: a firm has few, whole. */
export async function playbooks(db: EtabliDatabase): Promise<Playbook[]> {
  return (await db.playbooks.toArray()).filter(isKept)
}
