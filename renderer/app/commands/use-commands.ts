import { useMantineColorScheme } from '@mantine/core'
import { useEffect } from 'react'
import { useDatabase } from '../../storage/database/context.tsx'
import type { Command, CommandContext } from './command.ts'
import { commands } from './commands.ts'
import { matchesShortcut } from './shortcut.ts'
import { isTextField, undoesItself, watchTyping } from './typing.ts'

/** Lets the keyboard and the application menu reach the commands that make sense where they are. */
export function useCommands(available: readonly Command[] = commands): CommandContext {
  const db = useDatabase()
  const { toggleColorScheme } = useMantineColorScheme()

  useEffect(() => {
    const context = { db, toggleColorScheme }
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandFor(event, available)
      if (command === undefined) return
      event.preventDefault()
      event.stopPropagation()
      command.run(context)
    }
    const stopTyping = watchTyping(document)
    const stopMenu = window.etabli.onMenuCommand(id => {
      const fieldUndoes = (id === 'undo' || id === 'redo') && undoesItself(document.activeElement)
      if (fieldUndoes) document.execCommand(id)
      else available.find(command => command.id === id)?.run(context)
    })
    // Before the fields see the key: Ctrl+E would otherwise format text in the prose editor.
    document.addEventListener('keydown', onKeyDown, true)
    return () => {
      stopTyping()
      stopMenu()
      document.removeEventListener('keydown', onKeyDown, true)
    }
  }, [db, toggleColorScheme, available])

  return { db, toggleColorScheme }
}

function commandFor(event: KeyboardEvent, among: readonly Command[]): Command | undefined {
  const command = among.find(({ shortcuts }) =>
    shortcuts.some(shortcut => matchesShortcut(shortcut, event)),
  )
  if (command === undefined || isTakenByField(command, event.target)) return undefined
  return command
}

function isTakenByField(command: Command, target: EventTarget | null): boolean {
  if (command.leavesFieldsAlone !== true) return false
  return command.id === 'showShortcuts' ? isTextField(target) : undoesItself(target)
}
