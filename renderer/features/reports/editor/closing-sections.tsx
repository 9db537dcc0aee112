import { memo } from 'react'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { FieldGroup } from '../../../ui/fields/field-group.tsx'
import { ProseField } from '../../../ui/fields/prose-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { type ReportFields, reads } from './section.ts'
import { TakeUp } from './take-up.tsx'

const noLessons = { good: [], improve: [] }

export const LessonsSection = memo((fields: ReportFields) => {
  const { report, edit } = fields
  const lessons = report.lessons ?? noLessons
  const set = (change: Partial<typeof lessons>) =>
    edit('Enseignements', row => ({
      ...row,
      lessons: { ...(row.lessons ?? noLessons), ...change },
    }))
  return (
    <Section
      title="Enseignements"
      actions={<TakeUp {...fields} parts={['lessons']} name="Enseignements" />}
    >
      <FieldGrid>
        <TextListField
          label="Ce qui a bien marché"
          values={lessons.good}
          onChange={good => set({ good })}
        />
        <TextListField
          label="Ce qu’on ferait autrement"
          values={lessons.improve}
          onChange={improve => set({ improve })}
        />
      </FieldGrid>
    </Section>
  )
}, reads('lessons'))

export const RecommendationsSection = memo(
  (fields: ReportFields) => {
    const { report, edit } = fields
    return (
      <Section
        title="Recommandations"
        actions={<TakeUp {...fields} parts={recommendationParts} name="Recommandations" />}
      >
        <FieldGrid>
          <FieldGroup label="Par terme">
            <RowList
              look="cards"
              rows={report.recommendationsByTerm}
              reads={[]}
              onChange={setter(edit, 'recommendationsByTerm', 'Recommandations')}
              nameOf={each => each.term || 'Terme'}
              newRow={() => ({ term: nextTerm(report), items: [] })}
              addLabel="Ajouter un terme"
              render={(row, change) => (
                <FieldGrid>
                  <TextField
                    label="Terme"
                    placeholder="Court terme, 3 à 6 mois"
                    value={row.term}
                    onChange={term => change({ ...row, term })}
                  />
                  <TextListField
                    label="Recommandations"
                    values={row.items}
                    onChange={items => change({ ...row, items })}
                  />
                </FieldGrid>
              )}
            />
          </FieldGroup>
          <TextListField
            label="Sans terme"
            values={report.recommendations}
            onChange={setter(edit, 'recommendations', 'Recommandations')}
          />
        </FieldGrid>
      </Section>
    )
  },
  reads('recommendations', 'recommendationsByTerm'),
)

const recommendationParts = ['recommendations', 'recommendationsByTerm'] as const

const usualTerms = ['Court terme', 'Moyen terme', 'Long terme']

function nextTerm({ recommendationsByTerm }: Report): string {
  return usualTerms[recommendationsByTerm.length] ?? ''
}

export const ConclusionSection = memo((fields: ReportFields) => {
  const { report, edit } = fields
  return (
    <Section
      title="Conclusion"
      actions={<TakeUp {...fields} parts={['conclusion']} name="Conclusion" />}
    >
      <ProseField
        label="Conclusion"
        hiddenLabel
        value={report.conclusion ?? ''}
        onChange={setter(edit, 'conclusion', 'Conclusion')}
      />
    </Section>
  )
}, reads('conclusion'))
