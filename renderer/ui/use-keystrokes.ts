import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react'

/** How long typing must pause before it is handed over, in milliseconds: shorter beside a preview. */
export const KeystrokeDelay = createContext(350)

/**
 * What is being typed stays in the field and reaches its owner a moment later, so that a long page
 * never renders at each key. The owner's value is taken again when it changes on its own (an undo).
 * Returns the value to show, the setter for each key, and `flush` to hand over at once.
 */
export function useKeystrokes<T>(value: T, onChange: (value: T) => void) {
  const delay = useContext(KeystrokeDelay)
  const [local, setLocal] = useState(value)
  const state = useRef({ owner: value, pending: undefined as { value: T } | undefined })
  const latest = useRef(onChange)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const { pending } = state.current
    if (pending === undefined) return
    state.current = { owner: pending.value, pending: undefined }
    latest.current(pending.value)
  }, [])

  const type = useCallback(
    (next: T) => {
      setLocal(next)
      state.current.pending = { value: next }
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, delay)
    },
    [flush, delay],
  )

  useEffect(() => {
    latest.current = onChange
  })

  useEffect(() => {
    if (sameValue(value, state.current.owner)) return
    clearTimeout(timer.current)
    state.current = { owner: value, pending: undefined }
    setLocal(value)
  }, [value])

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return { local, type, flush }
}

/** Fields hold texts, figures and lists of texts. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
