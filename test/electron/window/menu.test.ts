import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { applicationMenu } from '../../../electron/window/menu.ts'
import { menuCommands } from '../../../shared/ipc/menu-commands.ts'

const sent: unknown[][] = []
const page = { webContents: { send: (...message: unknown[]) => sent.push(message) } }

function allItems(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap(item => [
    item,
    ...allItems((item.submenu ?? []) as MenuItemConstructorOptions[]),
  ])
}

describe.each(['linux', 'win32', 'darwin'] as const)('the application menu on %s', platform => {
  const items = allItems(applicationMenu('Établi', platform, page))

  it('offers each command of the page once and sends it there', () => {
    const commands = items.filter(item => item.id !== undefined)
    expect(commands.map(item => item.id).toSorted()).toEqual(menuCommands.toSorted())
    for (const item of commands) {
      sent.length = 0
      ;(item.click as () => void)()
      expect(sent).toEqual([['menuCommand', item.id]])
    }
  })

  it('shows the shortcuts of the page without taking them from it', () => {
    const shortcuts = items.filter(item => item.accelerator !== undefined)
    expect(shortcuts.length).toBeGreaterThan(5)
    expect(shortcuts.every(item => item.registerAccelerator === false)).toBe(true)
    expect(new Set(shortcuts.map(item => item.accelerator)).size).toBe(shortcuts.length)
  })

  it('is in French throughout', () => {
    const named = items.filter(item => item.type !== 'separator')
    expect(named.filter(item => !item.label)).toEqual([])
  })

  it('security 16: offers neither reload nor developer tools', () => {
    const roles = items.map(item => item.role)
    for (const role of ['reload', 'forceReload', 'toggleDevTools'] as const) {
      expect(roles).not.toContain(role)
    }
  })
})
