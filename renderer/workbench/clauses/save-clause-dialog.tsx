import { Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useContext, useState } from 'react'
import { clauseUseLabels } from '../../../shared/domain/firm/clauses.ts'
import { ClauseUse } from '../../../shared/domain/firm/firm.ts'
import type { FieldValues } from '../../../shared/domain/template/fields.ts'
import { withFields } from '../../../shared/domain/template/filled-text.ts'
import { firmId } from '../../storage/database/tables.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { ClauseSource } from './clause-source.ts'

type Properties = {
  readonly use: ClauseUse
  readonly texts: readonly string[]
  readonly onClose: () => void
}

/** The text as the firm will use it again: the names of this document become fields. */
export function SaveClauseDialog({ use: usual, texts, onClose }: Properties) {
  const { values } = useContext(ClauseSource)
  const { edit } = useDraft('firm', firmId, 'workspace')
  const [use, setUse] = useState(usual)
  const [chosen, setChosen] = useState('0')
  const [words, setWords] = useState(() => clauseWords(texts[0] ?? '', values))
  const isComplete = words.title.trim() !== '' && words.text.trim() !== ''

  function choose(index: string) {
    setChosen(index)
    setWords(clauseWords(texts[Number(index)] ?? '', values))
  }

  function save() {
    const clause = { id: crypto.randomUUID(), ...words, use }
    edit('Clause enregistrée', firm => ({ ...firm, clauses: [...firm.clauses, clause] }))
    notifications.show({
      role: 'status',
      message: `La clause «\u00a0${words.title}\u00a0» est dans Réglages, Clauses.`,
      closeButtonProps: { 'aria-label': 'Fermer' },
    })
    onClose()
  }

  return (
    <Dialog onClose={onClose} title="Enregistrer comme clause" size="lg">
      <Stack gap="sm">
        {texts.length > 1 && (
          <SelectField
            label="Texte à garder"
            value={chosen}
            options={texts.map((text, index) => ({ value: String(index), label: text }))}
            onChange={index => choose(index ?? '0')}
            isNested
          />
        )}
        <TextField
          label="Titre"
          value={words.title}
          onChange={title => setWords({ ...words, title })}
        />
        <SelectField
          label="Usage"
          value={use}
          options={ClauseUse.options.map(value => ({ value, label: clauseUseLabels[value] }))}
          onChange={chosen => setUse(chosen ?? usual)}
          isNested
        />
        <TextField
          label="Texte"
          multiline
          value={words.text}
          onChange={text => setWords({ ...words, text })}
        />
        <Text size="xs" c="dimmed">
          {
            'Les noms de ce document y sont devenus des champs, comme {{client}}, remplis à chaque usage.'
          }
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button disabled={!isComplete} onClick={save}>
            Enregistrer la clause
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

/** « Garantie planning : deux jours » has its title before the colon. */
function clauseWords(text: string, values: FieldValues) {
  const [, title = '', rest = text] = /^([^:\n]{1,60}?)[ \u00a0\u202f]?:\s+(.+)$/s.exec(text) ?? []
  return { title: withFields(title, values), text: withFields(rest, values) }
}
