import type { Session } from 'electron'
import type { DevelopmentServer } from '../page/development-server.ts'
import { isAppAddress } from './navigation.ts'

/**
 * Electron grants by default. Here the page may keep its data from eviction, copy a text when it is
 * asked to, and nothing else.
 */
export function denyPermissions(
  session: Pick<
    Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
  >,
  devServer?: DevelopmentServer | undefined,
): void {
  const granted = [
    'persistent-storage',
    'clipboard-sanitized-write',
    ...(devServer ? reloading : []),
  ]
  const isGranted = (permission: string, address: string) =>
    granted.includes(permission) && isAppAddress(address)

  session.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(isGranted(permission, details.requestingUrl ?? '')),
  )
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isGranted(permission, origin),
  )
  session.setDevicePermissionHandler(() => false)
}

/** In development the page listens to the server of this machine that reloads it. */
const reloading = ['local-network', 'local-network-access', 'loopback-network']
