/** The parts of a key event that tell a shortcut. */
type Keystroke = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/**
 * `Mod+Shift+Z`, `Alt+ArrowLeft`, `Mod+1`, `?`. `Mod` is Ctrl, or ⌘ on a Mac. Digits are those of the
 * top row, which a French keyboard gives only with Shift; a sign alone is told by what it types.
 */
export function matchesShortcut(shortcut: string, event: Keystroke): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const modified = parts.length > 1
  if (parts.includes('Mod') !== (event.ctrlKey || event.metaKey)) return false
  if (parts.includes('Alt') !== event.altKey) return false
  if (modified && parts.includes('Shift') !== event.shiftKey) return false
  if (/^\d$/.test(key)) return event.code === `Digit${key}`
  return event.key.toLowerCase() === key.toLowerCase()
}

const names: Record<string, string> = {
  Shift: 'Maj',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: 'Entrée',
  Backspace: 'Retour arrière',
  Escape: 'Échap',
}

/** The keys as they are written on a French keyboard. */
export function shortcutKeys(shortcut: string, isMac: boolean): string[] {
  return shortcut
    .split('+')
    .map(part =>
      part === 'Mod'
        ? isMac
          ? '⌘'
          : 'Ctrl'
        : (names[part] ?? (part.length === 1 ? part.toUpperCase() : part)),
    )
}
