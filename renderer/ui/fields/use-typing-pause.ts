import { createContext, useCallback, useContext, useEffect, useRef } from 'react'

/** How long typing must pause before it is handed over, in milliseconds: shorter beside a preview. */
export const KeystrokeDelay = createContext(350)

/**
 * Runs `onPause` once typing has paused, or sooner when the field or the page goes away. Returns
 * `typed` to call at each key, `flush` to pause at once and `forget` to drop what was typed.
 */
export function useTypingPause(onPause: () => void) {
  const delay = useContext(KeystrokeDelay)
  const latest = useRef(onPause)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const forget = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
  }, [])

  const flush = useCallback(() => {
    if (timer.current === undefined) return
    forget()
    latest.current()
  }, [forget])

  const typed = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, delay)
  }, [flush, delay])

  useEffect(() => {
    latest.current = onPause
  })

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return { typed, flush, forget }
}
