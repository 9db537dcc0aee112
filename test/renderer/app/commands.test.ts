import { expect, it } from 'vitest'
import { commands } from '../../../renderer/app/commands.ts'
import { menuCommands } from '../../../shared/ipc/contract.ts'

it('every command of the application menu is one the page can carry out', () => {
  const known = new Set<string>(commands.map(({ id }) => id))
  expect(menuCommands.filter(id => !known.has(id))).toEqual([])
})

it('no two commands answer the same shortcut', () => {
  const shortcuts = commands.flatMap(command => command.shortcuts)
  expect(shortcuts.filter((each, index) => shortcuts.indexOf(each) !== index)).toEqual([])
})
