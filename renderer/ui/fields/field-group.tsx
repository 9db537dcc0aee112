import { Input } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './field-group.module.css'

/** Several fields under one label, as a list of rows has. */
export function FieldGroup({ label, children }: { label: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <fieldset className={styles.group} aria-labelledby={id}>
      <Input.Label id={id} component="div" labelElement="div" className={styles.label ?? ''}>
        {label}
      </Input.Label>
      {children}
    </fieldset>
  )
}
