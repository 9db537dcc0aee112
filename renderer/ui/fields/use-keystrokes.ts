import { useCallback, useEffect, useRef, useState } from 'react'
import { useTypingPause } from './use-typing-pause.ts'

/**
 * What is being typed stays in the field and reaches its owner a moment later, so that a long page
 * never renders at each key. The owner's value is taken again when it changes on its own (an undo).
 * Returns the value to show, the setter for each key, and `flush` to hand over at once.
 */
export function useKeystrokes<T>(value: T, onChange: (value: T) => void) {
  const [local, setLocal] = useState(value)
  const state = useRef({ owner: value, pending: value })

  const { typed, flush, forget } = useTypingPause(() => {
    const { pending } = state.current
    state.current = { owner: pending, pending }
    onChange(pending)
  })

  const type = useCallback(
    (next: T) => {
      setLocal(next)
      state.current.pending = next
      typed()
    },
    [typed],
  )

  useEffect(() => {
    if (sameValue(value, state.current.owner)) return
    forget()
    state.current = { owner: value, pending: value }
    setLocal(value)
  }, [value, forget])

  return { local, type, flush }
}

/** Fields hold texts, figures and lists of texts. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
