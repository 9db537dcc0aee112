import type { Session } from 'electron'
import { isAppAddress } from './navigation.ts'

/** Electron grants by default. Here the page may keep its data from eviction, and nothing else. */
export function denyPermissions(
  session: Pick<
    Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
  >,
): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(isGranted(permission, details.requestingUrl ?? '')),
  )
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isGranted(permission, origin),
  )
  session.setDevicePermissionHandler(() => false)
}

function isGranted(permission: string, address: string): boolean {
  return permission === 'persistent-storage' && isAppAddress(address)
}
