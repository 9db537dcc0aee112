import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { type PlaybookFields, reads } from './section.ts'

export const AboutSection = memo(
  ({ playbook, edit }: PlaybookFields) => (
    <Section
      title="À savoir"
      description="Ce que la méthode vise, ce qui la mesure : rien n’y est à cocher."
    >
      <RowList
        look="cards"
        rows={playbook.about ?? noRows}
        reads={[]}
        onChange={setter(edit, 'about', 'À savoir')}
        nameOf={({ title }) => title || 'Sans titre'}
        newRow={() => ({ title: '', items: [] })}
        addLabel="Ajouter un objet ou des indicateurs"
        render={(part, change) => (
          <FieldGrid>
            <TextField
              label="Titre"
              placeholder="Indicateurs"
              value={part.title}
              onChange={title => change({ ...part, title })}
            />
            <TextListField
              label="Texte"
              placeholder="Une réponse sous deux jours"
              values={part.items}
              onChange={items => change({ ...part, items })}
            />
          </FieldGrid>
        )}
      />
    </Section>
  ),
  reads('about'),
)

const noRows: readonly [] = []
