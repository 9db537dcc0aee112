import { createContext, useContext, useEffect } from 'react'

/**
 * Given by an overlay that opens dialogs, which tell it through this that they stand over it: Escape
 * then closes the one above alone.
 */
export const Cover = createContext<(isCovered: boolean) => void>(() => undefined)

/** For a dialog, while it is there. */
export function useCover(): void {
  const cover = useContext(Cover)
  useEffect(() => {
    cover(true)
    return () => cover(false)
  }, [cover])
}
