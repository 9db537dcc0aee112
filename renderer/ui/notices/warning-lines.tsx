import { IconAlertTriangle } from '@tabler/icons-react'
import styles from './warning-lines.module.css'

/** What would embarrass, said where it can be put right. */
export function WarningLines({ messages }: { readonly messages: readonly string[] }) {
  if (messages.length === 0) return null
  return (
    <ul className={styles.warnings}>
      {messages.map(message => (
        <li key={message}>
          <IconAlertTriangle size={14} aria-hidden />
          <span>{message}</span>
        </li>
      ))}
    </ul>
  )
}
