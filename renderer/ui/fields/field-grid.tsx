import type { CSSProperties, ReactNode } from 'react'
import classes from './field-grid.module.css'

type Properties = { readonly columns?: 1 | 2 | 3 | 4; readonly children: ReactNode }

/** Fields in as many columns of equal width, one under the other by default. */
export function FieldGrid({ columns = 1, children }: Properties) {
  return (
    <div className={classes.grid} style={{ '--count': columns } as CSSProperties}>
      {children}
    </div>
  )
}

/** Room of two columns for one field. */
export function Wide({ children }: { readonly children: ReactNode }) {
  return <div className={classes.wide}>{children}</div>
}
