import type { Person } from '../../../../shared/domain/firm/firm.ts'
import { withDe } from '../../../../shared/french/writing.ts'
import { EmailField } from '../../../ui/fields/email-field.tsx'
import { PriceField } from '../../../ui/fields/figure-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type FieldColumn, FieldTable } from '../../../ui/rows/field-table.tsx'
import { type FirmProperties, setter } from '../firm-fields.ts'
import { ResumesSection } from './resumes-section.tsx'

export function PeopleSection({ firm, edit }: FirmProperties) {
  return (
    <div id="equipe">
      <Section
        title="Équipe et grille de prix"
        description={
          'Le TJM (prix d’une journée, hors taxes) est repris dans chaque ligne de prix\u202f; s’en écarter y est signalé.'
        }
      >
        <FieldTable
          rows={firm.people}
          onChange={setter(edit, 'people', 'Équipe')}
          nameOf={person => person.name || 'Personne'}
          newRow={() => ({ id: crypto.randomUUID(), name: '' })}
          addLabel="Ajouter une personne"
          columns={columns}
        />
      </Section>
      <ResumesSection firm={firm} edit={edit} />
    </div>
  )
}

const columns: readonly FieldColumn<Person>[] = [
  {
    title: 'Prénom et nom',
    width: '1.1fr',
    cell: (person, change) => (
      <TextField
        label="Prénom et nom"
        hiddenLabel
        wraps
        value={person.name}
        onChange={name => change({ ...person, name })}
      />
    ),
  },
  {
    title: 'Fonction',
    width: '1.1fr',
    cell: (person, change) => (
      <TextField
        label={`Fonction ${withDe(person.name)}`}
        hiddenLabel
        wraps
        value={person.role}
        onChange={role => change({ ...person, role })}
      />
    ),
  },
  {
    title: 'TJM HT',
    width: '88px',
    isFigure: true,
    cell: (person, change) => (
      <PriceField
        label={`TJM HT ${withDe(person.name)}`}
        hiddenLabel
        value={person.dayRate}
        onChange={dayRate => change({ ...person, dayRate })}
      />
    ),
  },
  {
    title: 'Courriel',
    width: '1.5fr',
    cell: (person, change) => (
      <EmailField
        label={`Courriel ${withDe(person.name)}`}
        hiddenLabel
        value={person.email}
        onChange={email => change({ ...person, email })}
      />
    ),
  },
  {
    title: 'Téléphone',
    width: '128px',
    cell: (person, change) => (
      <TextField
        label={`Téléphone ${withDe(person.name)}`}
        hiddenLabel
        type="tel"
        value={person.phone}
        onChange={phone => change({ ...person, phone })}
      />
    ),
  },
]
