import { memo, useState } from 'react'
import type { Playbook } from '../../../../shared/domain/playbook/playbook.ts'
import { setter } from '../../../records/editing.ts'
import { useMissionOptions } from '../../../storage/records/use-mission-options.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { ProseField } from '../../../ui/fields/prose-field.tsx'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { CopyEmail } from '../copy-email.tsx'
import styles from '../playbooks.module.css'
import { useMailFields } from '../use-mail-fields.ts'
import { type PlaybookFields, reads } from './section.ts'

type Template = Playbook['templates'][number]

export const TemplatesSection = memo(({ playbook, firm, today, edit }: PlaybookFields) => {
  const [missionId, setMission] = useState<string>()
  const missions = useMissionOptions(today)
  const values = useMailFields(missionId, firm, today)
  return (
    <Section title="Courriels" description={fieldHelp}>
      {playbook.templates.length > 0 && (
        <div className={styles.fillFor}>
          <SelectField
            label="Remplir pour"
            placeholder="Choisir une mission"
            searchable
            clearable
            value={missionId}
            options={missions}
            onChange={setMission}
          />
        </div>
      )}
      <RowList
        look="cards"
        rows={playbook.templates}
        reads={[values]}
        onChange={setter(edit, 'templates', 'Modèles de courriels')}
        nameOf={template => template.title || 'Courriel'}
        newRow={() => ({ title: '', text: '' })}
        addLabel="Ajouter un courriel"
        render={(template, change) => (
          <FieldGrid>
            <TemplateFields template={template} change={change} />
            <CopyEmail template={template} values={values} />
          </FieldGrid>
        )}
      />
    </Section>
  )
}, reads('templates'))

const fieldHelp =
  '{{destinataire}}, {{client}}, {{mission}}, {{auteur}}, {{cabinet}} et {{date}} sont remplis à la copie.'

type TemplateProperties = {
  readonly template: Template
  readonly change: (template: Template) => void
}

function TemplateFields({ template, change }: TemplateProperties) {
  return (
    <>
      <FieldGrid columns={2}>
        <TextField
          label="Moment"
          placeholder="Après le premier appel"
          value={template.title}
          onChange={title => change({ ...template, title })}
        />
        <TextField
          label="Objet"
          placeholder="Suite à notre échange"
          value={template.subject}
          onChange={subject => change({ ...template, subject })}
        />
      </FieldGrid>
      <ProseField
        label="Texte"
        value={template.text}
        onChange={text => change({ ...template, text })}
      />
    </>
  )
}
