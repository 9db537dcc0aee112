import { useRef } from 'react'

/** Work that a second press, as of a double click, does not begin again while the first is under way. */
export function useOneAtATime<Given extends readonly unknown[]>(
  work: (...given: Given) => Promise<void>,
): (...given: Given) => Promise<void> {
  const isUnderWay = useRef(false)
  return async (...given) => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    try {
      await work(...given)
    } finally {
      isUnderWay.current = false
    }
  }
}
