import { useEffect, useRef, useState } from 'react'
import { useKeystrokes } from './use-keystrokes.ts'

type Item = { readonly key: number; readonly text: string }

/**
 * The lines of a list while it is edited: empty lines exist on screen only. Each line keeps its key,
 * and the line to type in next gets the focus.
 */
export function useTextList(values: readonly string[], onChange: (values: string[]) => void) {
  const { local, type, flush } = useKeystrokes<readonly string[]>(values, next =>
    onChange([...next]),
  )
  const nextKey = useRef(values.length)
  const [items, setItems] = useState<readonly Item[]>(() => toItems(values))
  const fields = useRef(new Map<number, HTMLTextAreaElement>())
  const toFocus = useRef<number>(undefined)

  if (!sameTexts(filled(items), local)) setItems(toItems(local))

  useEffect(() => {
    if (toFocus.current === undefined) return
    fields.current.get(toFocus.current)?.focus()
    toFocus.current = undefined
  })

  function edit(next: readonly Item[], focus?: number) {
    setItems(next)
    toFocus.current = focus
    if (!sameTexts(filled(next), local)) type(filled(next))
  }

  const indexOf = (key: number) => items.findIndex(item => item.key === key)

  return {
    items,
    flush,
    bind: (key: number) => (field: HTMLTextAreaElement | null) => {
      if (field === null) fields.current.delete(key)
      else fields.current.set(key, field)
    },
    change: (key: number, text: string) =>
      edit(items.map(item => (item.key === key ? { key, text } : item))),
    insertAfter: (key: number | undefined, texts: readonly string[]) => {
      const added = texts.map(text => ({ key: nextKey.current++, text }))
      const at = key === undefined ? items.length : indexOf(key) + 1
      edit(items.toSpliced(at, 0, ...added), added.at(-1)?.key)
    },
    remove: (key: number) => {
      const neighbour = items[indexOf(key) - 1] ?? items[indexOf(key) + 1]
      edit(
        items.filter(item => item.key !== key),
        neighbour?.key,
      )
    },
    move: (key: number, by: -1 | 1) => {
      const at = indexOf(key)
      const moved = items[at]
      if (moved === undefined || items[at + by] === undefined) return
      edit(items.toSpliced(at, 1).toSpliced(at + by, 0, moved), key)
    },
  }

  function toItems(texts: readonly string[]): Item[] {
    return texts.map(text => ({ key: nextKey.current++, text }))
  }
}

function filled(items: readonly Item[]): string[] {
  return items.map(item => item.text).filter(text => text.trim() !== '')
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  const shown = b.filter(text => text.trim() !== '')
  return a.length === shown.length && a.every((text, index) => text === shown[index])
}
