import { useEffect, useRef } from 'react'
import { ErrorBoundary } from './error-boundary.tsx'
import { PageOf } from './pages.tsx'
import classes from './shell.module.css'
import { Sidebar } from './sidebar.tsx'
import { currentPlace, goTo, useUi } from './ui-store.ts'

export function Shell({ firmName }: { firmName: string }) {
  const place = useUi(currentPlace)
  const id = 'id' in place ? place.id : ''
  const main = useRef<HTMLElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top
  useEffect(() => {
    main.current?.scrollTo(0, 0)
  }, [place.page, id])

  return (
    <div className={classes.shell}>
      <a href="#contenu" className={classes.skip}>
        Aller au contenu
      </a>
      <Sidebar firmName={firmName} />
      <main ref={main} id="contenu" tabIndex={-1} className={classes.content}>
        <ErrorBoundary place={`${place.page} ${id}`} onLeave={() => goTo({ page: 'dashboard' })}>
          <PageOf place={place} />
        </ErrorBoundary>
      </main>
    </div>
  )
}
