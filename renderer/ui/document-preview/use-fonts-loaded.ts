import { useEffect, useReducer } from 'react'

/** How many times fonts have come since: what was measured before is measured again. */
export function useFontsLoaded(): number {
  const [loads, loadedMore] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    document.fonts.addEventListener('loadingdone', loadedMore)
    return () => document.fonts.removeEventListener('loadingdone', loadedMore)
  }, [])
  return loads
}
