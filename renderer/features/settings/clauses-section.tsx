import type { Clause } from '../../../shared/domain/firm.ts'
import { ProseField } from '../../ui/prose-field.tsx'
import { RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type FirmProperties, setter } from './firm-fields.ts'
import styles from './settings.module.css'

export function ClausesSection({ firm, edit }: FirmProperties) {
  return (
    <div id="clauses">
      <Section
        title="Clauses du cabinet"
        description="Confidentialité, propriété intellectuelle… ajoutées aux conditions de chaque proposition. Une clause dont le titre parle de garantie est aussi proposée parmi les garanties."
      >
        <RowList
          look="cards"
          rows={firm.clauses}
          onChange={setter(edit, 'clauses', 'Clauses du cabinet')}
          nameOf={clause => clause.title}
          newRow={() => ({ id: crypto.randomUUID(), title: '', text: '' })}
          addLabel="Ajouter une clause"
          render={(clause, change) => <ClauseFields clause={clause} change={change} />}
        />
      </Section>
    </div>
  )
}

type Properties = { readonly clause: Clause; readonly change: (clause: Clause) => void }

function ClauseFields({ clause, change }: Properties) {
  return (
    <div className={styles.fields}>
      <TextField
        label="Titre"
        placeholder="Confidentialité"
        value={clause.title}
        onChange={title => change({ ...clause, title })}
      />
      <ProseField
        label="Texte"
        value={clause.text}
        onChange={text => change({ ...clause, text })}
      />
    </div>
  )
}
