import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { currentPlace, type Place, useUi } from '../ui-store.ts'
import { restoreView, type View, viewOf } from './left-view.ts'

/** Each place as it was left, for « Retour » to find it again; what to call once a page is there. */
export function useLeftViews(page: RefObject<HTMLElement | null>): () => void {
  const views = useRef(new WeakMap<Place, View>())

  useEffect(
    () =>
      // Told before the next page is drawn: the one that is left is still there to be looked at.
      useUi.subscribe((state, previous) => {
        const left = currentPlace(previous)
        if (page.current !== null && left !== currentPlace(state))
          views.current.set(left, viewOf(page.current))
      }),
    [page],
  )

  return useCallback(() => {
    const view = views.current.get(currentPlace(useUi.getState()))
    if (page.current !== null && view !== undefined) restoreView(page.current, view)
  }, [page])
}
