import { expect, it } from 'vitest'
import { commands } from '../../../../renderer/app/commands/commands.ts'
import { goTo, useUi } from '../../../../renderer/app/ui-store.ts'
import { menuCommands } from '../../../../shared/ipc/menu-commands.ts'

it('every command of the application menu is one the page can carry out', () => {
  const known = new Set<string>(commands.map(({ id }) => id))
  expect(menuCommands.filter(id => !known.has(id))).toEqual([])
})

it('no two commands answer the same shortcut', () => {
  const shortcuts = commands.flatMap(command => command.shortcuts)
  expect(shortcuts.filter((each, index) => shortcuts.indexOf(each) !== index)).toEqual([])
})

it('what is created from a mission’s page is of that mission, what is from a client’s is theirs', () => {
  const askedFrom = (place: Parameters<typeof goTo>[0], id: string) => {
    goTo(place)
    commands.find(command => command.id === id)?.run({} as never)
    return useUi.getState().newFor
  }
  expect(askedFrom({ page: 'mission', id: 'm' }, 'newReport')).toBe('m')
  expect(askedFrom({ page: 'client', id: 'c' }, 'newMission')).toBe('c')
  expect(askedFrom({ page: 'mission', id: 'm' }, 'newMission')).toBe(undefined)
  expect(askedFrom({ page: 'reports' }, 'newReport')).toBe(undefined)
})
