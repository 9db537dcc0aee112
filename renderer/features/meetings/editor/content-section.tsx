import { IconListDetails } from '@tabler/icons-react'
import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { ProseField } from '../../../ui/fields/prose-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { type MeetingFields, reads } from './section.ts'

/** What was said, item by item of the agenda. */
export const ContentSection = memo(
  ({ meeting, edit }: MeetingFields) => {
    const { sections, agenda } = meeting
    const setSections = setter(edit, 'sections', 'Échanges')
    const missing = agenda.filter(
      ({ title }) => title.trim() !== '' && !sections.some(each => each.title === title),
    )
    return (
      <Section title="Échanges">
        <RowList
          look="cards"
          rows={sections}
          reads={[]}
          onChange={setSections}
          nameOf={section => section.title || 'Échange'}
          newRow={() => ({ title: '', notes: '' })}
          addLabel="Ajouter une partie"
          render={(section, change, index) => (
            <FieldGrid>
              <TextField
                label={`Partie ${index + 1}`}
                value={section.title}
                onChange={title => change({ ...section, title })}
              />
              <ProseField
                label={`Échanges\u00a0: ${section.title || `partie ${index + 1}`}`}
                hiddenLabel
                placeholder="Ce qui s’est dit, ce qui en ressort"
                value={section.notes}
                onChange={notes => change({ ...section, notes })}
              />
            </FieldGrid>
          )}
        />
        {missing.length > 0 && (
          <QuietButton
            icon={<IconListDetails size={14} />}
            onClick={() =>
              setSections([...sections, ...missing.map(({ title }) => ({ title, notes: '' }))])
            }
          >
            Une partie par point de l’ordre du jour
          </QuietButton>
        )}
      </Section>
    )
  },
  reads('sections', 'agenda'),
)
