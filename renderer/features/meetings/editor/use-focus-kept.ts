import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** Gives the focus to what the selector finds once it is drawn: what was moved or added a moment ago. A text to be typed over is selected. */
export function useFocusKept(container: RefObject<HTMLElement | null>) {
  const wanted = useRef<{ readonly selector: string; readonly typedOver: boolean }>(undefined)
  useEffect(() => {
    if (wanted.current === undefined) return
    const found = container.current?.querySelector<HTMLElement>(wanted.current.selector)
    if (!found) return
    if (wanted.current.typedOver && found instanceof HTMLTextAreaElement) found.select()
    wanted.current = undefined
    found.focus()
  })
  return useCallback((selector: string, { typedOver = false } = {}) => {
    wanted.current = { selector, typedOver }
  }, [])
}
