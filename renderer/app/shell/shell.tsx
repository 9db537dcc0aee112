import { useCallback, useRef } from 'react'
import { PageOf } from '../pages/pages.tsx'
import { useLeftViews } from '../pages/use-left-views.ts'
import { currentPlace, goTo, useUi } from '../ui-store.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import classes from './shell.module.css'
import { Sidebar } from './sidebar.tsx'

export function Shell({ firmName }: { firmName: string }) {
  const place = useUi(currentPlace)
  const id = 'id' in place ? place.id : ''
  const main = useRef<HTMLElement>(null)

  const findAgain = useLeftViews(main)

  /**
   * Another page begins at its top, one that was left where it was; the keyboard goes on from there
   * where what it was on is gone.
   */
  const begin = useCallback(() => {
    main.current?.scrollTo(0, 0)
    if (document.activeElement === document.body) main.current?.focus()
    findAgain()
  }, [findAgain])

  return (
    <div className={classes.shell}>
      <a href="#contenu" className={classes.skip}>
        Aller au contenu
      </a>
      <Sidebar firmName={firmName} />
      <main ref={main} id="contenu" tabIndex={-1} className={classes.content}>
        <ErrorBoundary place={`${place.page} ${id}`} onLeave={() => goTo({ page: 'dashboard' })}>
          <PageOf key={`${place.page} ${id}`} place={place} onShown={begin} />
        </ErrorBoundary>
      </main>
    </div>
  )
}
