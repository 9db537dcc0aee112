import { memo, useMemo } from 'react'
import {
  type Competitor,
  criteriaOf,
  withCriteria,
} from '../../../../../shared/domain/meeting/benchmark.ts'
import { setter } from '../../../../records/editing.ts'
import { FieldGrid } from '../../../../ui/fields/field-grid.tsx'
import { NumberField } from '../../../../ui/fields/figure-field.tsx'
import { TextListField } from '../../../../ui/fields/text-list-field.tsx'
import { Section } from '../../../../ui/page/section.tsx'
import { RowList } from '../../../../ui/rows/row-list.tsx'
import { type MeetingFields, reads } from '../section.ts'
import styles from './benchmark.module.css'
import { CompetitorFields } from './competitor-fields.tsx'

export const BenchmarkSection = memo(
  ({ meeting, edit }: MeetingFields) => {
    const { benchmark, benchmarkScale } = meeting
    const criteria = useMemo(() => criteriaOf(benchmark), [benchmark])
    const setBenchmark = setter(edit, 'benchmark', 'Comparatif')
    return (
      <Section
        title="Comparatif"
        description={
          benchmark.length === 0
            ? 'Des acteurs côte à côte, sur les mêmes critères, en notes ou en mots.'
            : undefined
        }
      >
        <FieldGrid>
          {benchmark.length > 0 && (
            <div className={styles.scale}>
              <TextListField
                label="Critères"
                addLabel="Ajouter un critère"
                values={criteria}
                onChange={next => setBenchmark(withCriteria(benchmark, next))}
              />
              <NumberField
                label="Notes sur"
                minimum={1}
                value={benchmarkScale}
                onChange={setter(edit, 'benchmarkScale', 'Barème du comparatif')}
              />
            </div>
          )}
          <RowList
            look="cards"
            rows={benchmark}
            reads={[criteria.join('\n'), benchmarkScale]}
            onChange={setBenchmark}
            nameOf={({ name }) => name || 'Acteur'}
            newRow={() => newCompetitor(criteria)}
            addLabel="Ajouter un acteur"
            render={(competitor, change, index) => (
              <CompetitorFields
                competitor={competitor}
                rank={index + 1}
                criteria={criteria}
                scale={benchmarkScale}
                change={change}
              />
            )}
          />
        </FieldGrid>
      </Section>
    )
  },
  reads('benchmark', 'benchmarkScale'),
)

/** The first comes with a criterion, so that there is something to mark. */
function newCompetitor(criteria: readonly string[]): Competitor {
  const known = criteria.length > 0 ? criteria : ['Offre']
  return { name: '', scores: Object.fromEntries(known.map(criterion => [criterion, ''])) }
}
