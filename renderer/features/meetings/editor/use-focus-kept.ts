import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** Gives the focus to what the selector finds once it is drawn: what was moved or added a moment ago. */
export function useFocusKept(container: RefObject<HTMLElement | null>) {
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    if (wanted.current === undefined) return
    const found = container.current?.querySelector<HTMLElement>(wanted.current)
    if (!found) return
    wanted.current = undefined
    found.focus()
  })
  return useCallback((selector: string) => {
    wanted.current = selector
  }, [])
}
