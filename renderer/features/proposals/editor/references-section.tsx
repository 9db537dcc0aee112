import { memo } from 'react'
import { clauseLine } from '../../../../shared/domain/firm/clauses.ts'
import type { Reference } from '../../../../shared/domain/proposal/proposal.ts'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { WarningLines } from '../../../ui/notices/warning-lines.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { ClauseMenu } from '../../../workbench/clauses/clause-menu.tsx'
import { MissionReference } from './mission-reference.tsx'
import { type EditorProperties, messagesFor, reads } from './section.ts'

export const ReferencesSection = memo(
  ({ proposal, firm, warnings, edit }: EditorProperties) => (
    <Section
      title="Références"
      description={
        proposal.references.length === 0
          ? 'Deux ou trois missions comparables, avec leur résultat et l’accord du client cité.'
          : undefined
      }
      actions={
        <ClauseMenu
          use="reference"
          into="list"
          texts={proposal.references.map(({ client, result }) =>
            clauseLine({ title: client, text: result ?? '' }),
          )}
          onInsert={({ title, text }) =>
            edit('Clause insérée', before => ({
              ...before,
              references: [...before.references, { client: title, result: text }],
            }))
          }
        />
      }
    >
      <WarningLines messages={messagesFor(warnings, 'references')} />
      <RowList
        look="cards"
        rows={proposal.references}
        onChange={setter(edit, 'references', 'Références')}
        nameOf={reference => reference.client || 'Référence'}
        newRow={() => ({ client: '' })}
        addLabel="Ajouter une référence"
        render={(reference, change) => <ReferenceFields reference={reference} change={change} />}
      />
      <MissionReference
        firm={firm}
        told={proposal.references}
        onAdd={reference =>
          edit('Référence ajoutée', before => ({
            ...before,
            references: [...before.references, reference],
          }))
        }
      />
    </Section>
  ),
  reads('references'),
)

type ReferenceProperties = {
  readonly reference: Reference
  readonly change: (reference: Reference) => void
}

function ReferenceFields({ reference, change }: ReferenceProperties) {
  return (
    <FieldGrid columns={2}>
      <TextField
        label="Client"
        value={reference.client}
        onChange={client => change({ ...reference, client })}
      />
      <TextField
        label="Projet"
        wraps
        value={reference.project}
        onChange={project => change({ ...reference, project })}
      />
      <TextField
        label="Résultat obtenu"
        wraps
        value={reference.result}
        onChange={result => change({ ...reference, result })}
      />
      <TextField
        label="Contact, avec son accord"
        wraps
        value={reference.contact}
        onChange={contact => change({ ...reference, contact })}
      />
    </FieldGrid>
  )
}
