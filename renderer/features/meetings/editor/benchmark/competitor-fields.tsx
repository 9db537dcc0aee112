import {
  type Competitor,
  isOffScale,
  readScore,
  type Score,
  scoreInWords,
} from '../../../../../shared/domain/meeting/benchmark.ts'
import { FieldGrid } from '../../../../ui/fields/field-grid.tsx'
import { TextField } from '../../../../ui/fields/text-field.tsx'
import { TextListField } from '../../../../ui/fields/text-list-field.tsx'
import styles from './benchmark.module.css'

type Properties = {
  readonly competitor: Competitor
  readonly rank: number
  readonly criteria: readonly string[]
  readonly scale: number | undefined
  readonly change: (competitor: Competitor) => void
}

export function CompetitorFields({ competitor, rank, criteria, scale, change }: Properties) {
  const setScore = (criterion: string, score: Score) =>
    change({ ...competitor, scores: { ...competitor.scores, [criterion]: score } })
  return (
    <FieldGrid>
      <TextField
        label={`Acteur ${rank}`}
        placeholder="Nom, ville"
        value={competitor.name}
        onChange={name => change({ ...competitor, name })}
      />
      <div className={styles.scores}>
        {criteria.map(criterion => (
          <TextField
            key={criterion}
            label={criterion}
            wraps
            value={scoreInWords(competitor.scores[criterion])}
            error={
              isOffScale(competitor.scores[criterion], scale) ? `Au-dessus de ${scale}` : undefined
            }
            onChange={typed => setScore(criterion, readScore(typed, scale))}
          />
        ))}
      </div>
      <FieldGrid columns={2}>
        <TextListField
          label="Points forts"
          values={[competitor.strengths ?? []].flat()}
          onChange={strengths => change({ ...competitor, strengths })}
        />
        <TextListField
          label="Points faibles"
          values={[competitor.weaknesses ?? []].flat()}
          onChange={weaknesses => change({ ...competitor, weaknesses })}
        />
      </FieldGrid>
    </FieldGrid>
  )
}
