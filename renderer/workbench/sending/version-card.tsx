import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useMemo } from 'react'
import { type Thawed, thawed } from '../../../shared/documents/frozen-document.ts'
import type { SentDocument } from '../../../shared/domain/document/sent-document.ts'
import { formatDate } from '../../../shared/french/writing.ts'
import { FileMenu } from './file-menu.tsx'
import { versionFileName } from './version-files.ts'
import styles from './versions.module.css'

/** What a version can be compared with. */
export type Other = { readonly key: string; readonly label: string }

type Properties = {
  readonly sent: SentDocument
  readonly others: readonly Other[]
  readonly onRead: () => void
  readonly onCompare: (other: string) => void
}

export function VersionCard({ sent, ...actions }: Properties) {
  const { version, sentOn, recipient, hash } = sent
  const content = useMemo(() => thawed(sent), [sent])
  return (
    <li className={styles.version}>
      <div className={styles.name}>
        {`Version ${version}`}
        <span className={styles.hash} title={`Empreinte SHA-256\u00a0: ${hash}`}>
          {hash.slice(0, 8)}
        </span>
      </div>
      <div className={styles.facts}>
        {`Envoyée le ${formatDate(sentOn)} à ${recipient.name}`}
        {recipient.email !== undefined && ` (${recipient.email})`}
      </div>
      <Waivers sent={sent} />
      <CardActions sent={sent} content={content} {...actions} />
    </li>
  )
}

function Waivers({ sent: { waivers } }: Pick<Properties, 'sent'>) {
  if (waivers.length === 0) return null
  const count = waivers.length === 1 ? '1 point justifié' : `${waivers.length} points justifiés`
  return (
    <details className={styles.waivers}>
      <summary>{`${count} à l’envoi`}</summary>
      <ul>
        {waivers.map(({ code, message, reason }) => (
          <li key={code}>{`${message} Motif\u00a0: ${reason}`}</li>
        ))}
      </ul>
    </details>
  )
}

function CardActions({
  sent,
  content,
  others,
  onRead,
  onCompare,
}: Properties & { content: Thawed }) {
  if (content.kind === 'damaged') return <p className={styles.damaged}>{content.reason}</p>
  const { tree } = content
  const name = `la version ${sent.version}`
  return (
    <div className={styles.actions}>
      <FileMenu
        label="Exporter"
        name={`Exporter à nouveau ${name}`}
        document={{ tree: () => tree, fileName: each => versionFileName(sent, tree, each) }}
      />
      <Button size="compact-sm" variant="default" aria-label={`Relire ${name}`} onClick={onRead}>
        Relire
      </Button>
      {others.length > 0 && <CompareMenu name={name} others={others} onCompare={onCompare} />}
    </div>
  )
}

type CompareProperties = Pick<Properties, 'others' | 'onCompare'> & { readonly name: string }

function CompareMenu({ name, others, onCompare }: CompareProperties) {
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Comparer ${name}`}
          rightSection={<IconChevronDown size={14} />}
        >
          Comparer
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map(({ key, label }) => (
          <Menu.Item key={key} onClick={() => onCompare(key)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
