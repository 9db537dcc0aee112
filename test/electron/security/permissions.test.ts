import type { Session } from 'electron'
import { describe, expect, it } from 'vitest'
import { denyPermissions } from '../../../electron/security/permissions.ts'

type Request = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>
type Check = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>
type Device = NonNullable<Parameters<Session['setDevicePermissionHandler']>[0]>

function asked(
  permission: string,
  origin: string,
): { request: boolean; check: boolean; device: boolean } {
  const answers = { request: true, check: true, device: true }
  denyPermissions({
    setPermissionRequestHandler: handler => {
      const details = { requestingUrl: `${origin}/` } as Parameters<Request>[3]
      const decide = (granted: boolean) => {
        answers.request = granted
      }
      handler?.({} as Parameters<Request>[0], permission as Parameters<Request>[1], decide, details)
    },
    setPermissionCheckHandler: handler => {
      const details = {} as Parameters<Check>[3]
      answers.check = handler?.(null, permission as Parameters<Check>[1], origin, details) ?? true
    },
    setDevicePermissionHandler: handler => {
      answers.device = handler?.({ deviceType: 'usb', origin } as Parameters<Device>[0]) ?? true
    },
  })
  return answers
}

describe('security 9: every permission is denied but those of keeping the data and of copying a text', () => {
  it.each(['persistent-storage', 'clipboard-sanitized-write'])(
    '%s is the app’s own page’s',
    permission => {
      expect(asked(permission, 'app://etabli')).toEqual({
        request: true,
        check: true,
        device: false,
      })
    },
  )

  it.each(['https://example.com', 'app://other', 'app://etabli.example', ''])(
    '%s may not',
    origin => {
      expect(asked('persistent-storage', origin)).toEqual({
        request: false,
        check: false,
        device: false,
      })
    },
  )

  it.each([
    'clipboard-read',
    'display-capture',
    'fileSystem',
    'geolocation',
    'local-fonts',
    'media',
    'midi',
    'notifications',
    'openExternal',
    'serial',
    'usb',
    'unknown',
  ])('%s is denied to the app’s own page', permission => {
    expect(asked(permission, 'app://etabli')).toEqual({
      request: false,
      check: false,
      device: false,
    })
  })
})
