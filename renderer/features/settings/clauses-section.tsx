import { clauseUse, clauseUseLabels } from '../../../shared/domain/firm/clauses.ts'
import { type Clause, ClauseUse } from '../../../shared/domain/firm/firm.ts'
import { ProseField } from '../../ui/fields/prose-field.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Section } from '../../ui/page/section.tsx'
import { RowList } from '../../ui/rows/row-list.tsx'
import { type FirmProperties, setter } from './firm-fields.ts'
import styles from './settings.module.css'

export function ClausesSection({ firm, edit }: FirmProperties) {
  return (
    <div id="clauses">
      <Section title="Clauses du cabinet" description={clauseHelp}>
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

const clauseHelp =
  'Les conditions sont imprimées dans chaque proposition\u202f; les autres s’y insèrent d’un geste. Écrivez {{client}}, {{mission}}, {{date}}, {{destinataire}}, {{cabinet}}, {{validité}}\u00a0: ils sont remplis dans chaque document.'

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
      <SelectField
        label="Usage"
        value={clauseUse(clause)}
        options={ClauseUse.options.map(value => ({ value, label: clauseUseLabels[value] }))}
        onChange={use => change({ ...clause, use: use ?? clauseUse(clause) })}
      />
      <ProseField
        label="Texte"
        value={clause.text}
        onChange={text => change({ ...clause, text })}
      />
    </div>
  )
}
