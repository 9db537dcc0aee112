import { Modal, type ModalProps } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useCover } from './covered.ts'

type Properties = Pick<ModalProps, 'size'> & {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog that is there while it is open, and then gives the focus back to what had it. */
export function Dialog({ children, ...modal }: Properties) {
  const [opener] = useState(() => document.activeElement)
  useCover()
  useEffect(
    () => () => {
      setTimeout(() => {
        const isFree = document.activeElement === document.body
        if (isFree && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
      })
    },
    [opener],
  )
  return (
    <Modal opened {...modal}>
      {children}
    </Modal>
  )
}
