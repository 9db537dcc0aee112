import { searchWords } from '../../../french/folded.ts'
import type { Finding, RecordPlace } from '../../findings/finding.ts'
import { onceForEachRecord } from '../../reading/said.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type Told, type ToldBrief } from '../../scene/scene.ts'

/** « Étude de 4 fournisseurs de plants » is no study of five of them in the next steps of the same brief. */
export function numberedTwice({ briefs }: Scene): Finding[] {
  return briefs.flatMap(conflictsIn)
}

const conflictsIn = onceForEachRecord((told: ToldBrief): readonly Finding[] => {
  const { phases, nextSteps } = told.mission
  const promised = phases.flatMap(({ deliverables }, phase) =>
    deliverables.flatMap(({ title }, index) =>
      numberedIn(title, ['phases', phase, 'deliverables', index, 'title']),
    ),
  )
  return nextSteps.flatMap(({ what }, index) =>
    numberedIn(what, ['nextSteps', index, 'what']).flatMap(step => {
      const same = promised.filter(({ rest }) => isSameTitle(rest, step.rest))
      const [first, ...others] = same
      if (first === undefined || others.length > 0 || first.count === step.count) return []
      return [finding(told, step, first)]
    }),
  )
})

type Numbered = {
  readonly text: string
  readonly count: string
  readonly rest: string
  readonly path: RecordPlace['path']
}

/** One count alone, of something that is named in several words. */
function numberedIn(text: string, path: RecordPlace['path']): Numbered[] {
  const [count, ...others] = text.match(/\d+/g) ?? []
  if (count === undefined || others.length > 0) return []
  const rest = text.replace(/\([^)]*\)/g, '').replace(/\d+/, '')
  const isNamed = searchWords(rest).filter(word => word.length > 3).length > 2
  return isNamed ? [{ text, count, rest, path }] : []
}

function finding(told: Told, step: Numbered, first: Numbered): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(told, 'Prochaines étapes', step.path, step.text),
    against: placeIn(told, 'Livrable', first.path, first.text),
    message: `« ${step.text} » dans les prochaines étapes, et « ${first.text} » parmi les livrables.`,
    expected: first.count,
    stated: step.count,
  }
}
