import type { Session } from 'electron'
import type { DevelopmentServer } from '../page/development-server.ts'
import { blockNetwork } from './network-guard.ts'
import { denyPermissions } from './permissions.ts'

/** What the page may not do whatever it tries: reach a network, or be granted a power. */
export function guardSession(session: Session, devServer?: DevelopmentServer | undefined): void {
  denyPermissions(session, devServer)
  blockNetwork(session, devServer)
}
