import type { ReactNode } from 'react'
import classes from './key-figure.module.css'

type Properties = {
  readonly label: string
  readonly value: ReactNode
  readonly detail?: ReactNode
  readonly tone?: 'plain' | 'good' | 'warning' | 'bad'
}

export function KeyFigure({ label, value, detail, tone = 'plain' }: Properties) {
  return (
    <div className={classes.figure}>
      <div className={classes.label}>{label}</div>
      <div className={classes.value} data-tone={tone}>
        {value}
      </div>
      {detail !== undefined && <div className={classes.detail}>{detail}</div>}
    </div>
  )
}

/** Figures side by side, separated by thin lines. */
export function KeyFigures({ children }: { children: ReactNode }) {
  return <div className={classes.figures}>{children}</div>
}
