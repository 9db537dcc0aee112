import { Button, Menu, Text } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import { useContext, useState } from 'react'
import { clauseUse, clauseUseLabels } from '../../../shared/domain/firm/clauses.ts'
import { type Clause, ClauseUse } from '../../../shared/domain/firm/firm.ts'
import { filledMarkdown, filledText } from '../../../shared/domain/template/filled-text.ts'
import styles from './clause-menu.module.css'
import { ClauseSource } from './clause-source.ts'
import { SaveClauseDialog } from './save-clause-dialog.tsx'

type ClauseWords = { readonly title: string; readonly text: string }

type Properties = {
  /** What is written here: its clauses come first, and a new one is saved as one of them. */
  readonly use: ClauseUse
  /** Whether they are put into Markdown prose, or into a list of plain texts. */
  readonly into: 'prose' | 'list'
  /** The clause with its fields in words; those nobody can fill stay as they are, to be seen. */
  readonly onInsert: (words: ClauseWords) => void
  /** What is written here already, and may be kept as a clause. */
  readonly texts: readonly string[]
}

/** Puts one of the firm's clauses in place, or keeps what stands here as a clause. */
export function ClauseMenu({ use, into, onInsert, texts }: Properties) {
  const { clauses, values } = useContext(ClauseSource)
  const [isSaving, setSaving] = useState(false)
  const fill = into === 'prose' ? filledMarkdown : filledText
  const kept = texts.filter(text => text.trim() !== '')
  const inWords = ({ title, text }: Clause) => ({
    title: fill(title, values).text,
    text: fill(text, values).text,
  })
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={340} transitionProps={{ duration: 80 }}>
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            c="dimmed"
            fw={500}
            leftSection={<IconQuote size={14} />}
          >
            Clauses
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={styles.dropdown ?? ''}>
          <ClauseItems
            clauses={clauses}
            first={use}
            onChoose={clause => onInsert(inWords(clause))}
          />
          <Menu.Divider />
          <Menu.Item disabled={kept.length === 0} onClick={() => setSaving(true)}>
            Enregistrer comme clause…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isSaving && <SaveClauseDialog use={use} texts={kept} onClose={() => setSaving(false)} />}
    </>
  )
}

type ItemsProperties = {
  readonly clauses: readonly Clause[]
  readonly first: ClauseUse
  readonly onChoose: (clause: Clause) => void
}

function ClauseItems({ clauses, first, onChoose }: ItemsProperties) {
  const uses = [first, ...ClauseUse.options.filter(use => use !== first)]
  const groups = uses
    .map(use => ({ use, ofUse: clauses.filter(clause => clauseUse(clause) === use) }))
    .filter(({ ofUse }) => ofUse.length > 0)
  if (groups.length === 0) return <Menu.Label>Aucune clause dans les réglages</Menu.Label>
  return groups.map(({ use, ofUse }) => (
    <div key={use}>
      <Menu.Label>{clauseUseLabels[use]}</Menu.Label>
      {ofUse.map(clause => (
        <Menu.Item
          key={clause.id}
          classNames={{ itemLabel: styles.label ?? '' }}
          onClick={() => onChoose(clause)}
        >
          {clause.title || 'Sans titre'}
          <Text size="xs" c="dimmed" truncate>
            {clause.text}
          </Text>
        </Menu.Item>
      ))}
    </div>
  ))
}
