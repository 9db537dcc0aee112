import { UnstyledButton } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './folded-card.module.css'

type Properties = {
  /** What the record is called, and how it stands, in a few words. */
  readonly title: string
  readonly detail: ReactNode
  /** In a list of a few, all of them are; in a list of hundreds, the one that is asked for. */
  readonly startsOpen: boolean
  readonly children: ReactNode
}

/** One line to open: the fields of a long list are made for those that are looked at alone. */
export function FoldedCard({ title, detail, startsOpen, children }: Properties) {
  const [isOpen, setOpen] = useState(startsOpen)
  const fields = useRef<HTMLDivElement>(null)
  const wasAsked = useRef(false)

  useEffect(() => {
    if (!isOpen || !wasAsked.current) return
    wasAsked.current = false
    fields.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [isOpen])

  if (isOpen) return <div ref={fields}>{children}</div>
  return (
    <UnstyledButton
      className={styles.line}
      aria-expanded={false}
      onClick={() => {
        wasAsked.current = true
        setOpen(true)
      }}
    >
      <span className={styles.title}>{title}</span>
      <span className={styles.detail}>{detail}</span>
    </UnstyledButton>
  )
}

/** Longer lists start folded. */
const fewCards = 12

/** A record without a name was just added: it is open to be filled in. */
export function startsOpen(count: number, name: string): boolean {
  return count <= fewCards || name === ''
}
