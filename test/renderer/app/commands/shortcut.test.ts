import { describe, expect, it } from 'vitest'
import { matchesShortcut, shortcutKeys } from '../../../../renderer/app/commands/shortcut.ts'

const nothing = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, code: '' }

describe('a shortcut', () => {
  it('is told by its key and all of its modifiers', () => {
    const undo = { ...nothing, ctrlKey: true, key: 'z' }
    expect(matchesShortcut('Mod+Z', undo)).toBe(true)
    expect(matchesShortcut('Mod+Z', { ...undo, shiftKey: true, key: 'Z' })).toBe(false)
    expect(matchesShortcut('Mod+Shift+Z', { ...undo, shiftKey: true, key: 'Z' })).toBe(true)
    expect(matchesShortcut('Mod+Z', { ...nothing, key: 'z' })).toBe(false)
  })

  it('works with the Command key of a Mac', () => {
    expect(matchesShortcut('Mod+K', { ...nothing, metaKey: true, key: 'k' })).toBe(true)
  })

  it('finds the digits of a French keyboard, which types « & » for 1', () => {
    const ampersand = { ...nothing, ctrlKey: true, key: '&', code: 'Digit1' }
    expect(matchesShortcut('Mod+1', ampersand)).toBe(true)
    expect(matchesShortcut('Mod+2', ampersand)).toBe(false)
  })

  it('takes a sign as typed, with or without Shift', () => {
    expect(matchesShortcut('?', { ...nothing, shiftKey: true, key: '?' })).toBe(true)
    expect(matchesShortcut('?', { ...nothing, key: '?' })).toBe(true)
    expect(matchesShortcut('?', { ...nothing, altKey: true, key: '?' })).toBe(false)
  })

  it('is written as on a French keyboard', () => {
    expect(shortcutKeys('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Maj', 'Z'])
    expect(shortcutKeys('Alt+ArrowLeft', true)).toEqual(['Alt', '←'])
  })
})
