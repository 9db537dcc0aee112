import type { Person } from '../../../shared/domain/firm.ts'
import { MoneyField } from '../../ui/figure-field.tsx'
import { RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type FirmProperties, setter } from './firm-fields.ts'
import styles from './settings.module.css'

export function PeopleSection({ firm, edit }: FirmProperties) {
  return (
    <div id="equipe">
      <Section
        title="Équipe et prix des journées"
        description="Le prix du jour, hors taxes, est proposé dans chaque ligne de prix ; s’en écarter y est signalé."
      >
        <RowList
          rows={firm.people}
          onChange={setter(edit, 'people', 'Équipe')}
          nameOf={person => person.name}
          newRow={() => ({ id: crypto.randomUUID(), name: '' })}
          addLabel="Ajouter une personne"
          render={(person, change) => <PersonFields person={person} change={change} />}
        />
      </Section>
    </div>
  )
}

type Properties = { readonly person: Person; readonly change: (person: Person) => void }

function PersonFields({ person, change }: Properties) {
  return (
    <div className={styles.person}>
      <TextField
        label="Prénom et nom"
        hiddenLabel
        placeholder="Prénom et nom"
        value={person.name}
        onChange={name => change({ ...person, name })}
      />
      <TextField
        label="Fonction"
        hiddenLabel
        placeholder="Fonction"
        value={person.role}
        onChange={role => change({ ...person, role })}
      />
      <MoneyField
        label="Prix du jour HT"
        hiddenLabel
        placeholder="Prix du jour"
        value={person.dayRate}
        onChange={dayRate => change({ ...person, dayRate })}
      />
      <TextField
        label="Courriel"
        hiddenLabel
        type="email"
        placeholder="Courriel"
        value={person.email}
        onChange={email => change({ ...person, email })}
      />
      <TextField
        label="Téléphone"
        hiddenLabel
        type="tel"
        placeholder="Téléphone"
        value={person.phone}
        onChange={phone => change({ ...person, phone })}
      />
    </div>
  )
}
