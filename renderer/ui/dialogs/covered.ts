import { createContext, useCallback, useContext, useLayoutEffect, useRef } from 'react'

/** Given by an overlay that opens dialogs: they tell through it that they stand over it. */
export const Cover = createContext<() => () => void>(() => () => undefined)

/** For a dialog, while it is there. */
export function useCover(): void {
  const cover = useContext(Cover)
  useLayoutEffect(cover, [cover])
}

/**
 * For an overlay that opens dialogs: what it gives them as `Cover`, and its closing, which waits
 * until none stands over it. Escape then closes the one above alone, and Escape again, however
 * soon, the one below: what is counted here needs no new rendering to be true.
 */
export function useCoverable(onClose: () => void) {
  const above = useRef(0)
  const cover = useCallback(() => {
    above.current += 1
    return () => {
      above.current -= 1
    }
  }, [])
  const closeUncovered = () => {
    if (above.current === 0) onClose()
  }
  return { cover, closeUncovered }
}
