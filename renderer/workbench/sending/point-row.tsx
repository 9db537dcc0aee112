import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { lawInWords, type SendingPoint } from '../../../shared/checks/sending/point.ts'
import styles from './sending.module.css'

type Properties = {
  readonly point: SendingPoint
  /** Leads to where it is put right; absent where nothing does. */
  readonly onGo?: (() => void) | undefined
  readonly children?: ReactNode
}

/** One point of the checklist: what was found, the text it rests on, and the way to the field. */
export function PointRow({ point, onGo, children }: Properties) {
  const { title, message } = point
  return (
    <li className={styles.point}>
      <PointMark point={point} />
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        <div>{message}</div>
        <SourceLine point={point} />
        {children}
      </div>
      {onGo !== undefined && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Compléter\u00a0: ${title}`}
          onClick={onGo}
        >
          Compléter
        </Button>
      )}
    </li>
  )
}

function PointMark({ point: { isMet, level } }: Pick<Properties, 'point'>) {
  if (isMet) return <IconCircleCheck size={17} className={styles.met} aria-label="En ordre" />
  if (level === 'block') {
    return <IconCircleX size={17} className={styles.blocking} aria-label="Bloquant" />
  }
  return <IconAlertTriangle size={17} className={styles.warning} aria-label="À justifier" />
}

function SourceLine({ point }: Pick<Properties, 'point'>) {
  const law = lawInWords(point)
  return law === undefined ? null : <div className={styles.source}>{law}</div>
}
