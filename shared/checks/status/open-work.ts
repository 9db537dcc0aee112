import { formatPercent } from '../../domain/french.ts'
import type { Deliverable } from '../../domain/plan.ts'
import type { Finding, RecordPlace } from '../finding.ts'
import { placeIn, type Scene, type Told } from '../scene.ts'

/** What is said to be finished has nothing left to do. */
export function openWork({ briefs, reports }: Scene): Finding[] {
  return [
    ...briefs.flatMap(brief =>
      brief.mission.phases.flatMap(({ deliverables }, index) =>
        deliverableFindings(brief, deliverables, ['phases', index, 'deliverables']),
      ),
    ),
    ...reports.flatMap(account => {
      const { deliverables, status } = account.report
      const left = deliverables.filter(each => each.status !== 'done')
      const closed: Finding[] =
        status !== 'done' || left.length === 0
          ? []
          : [
              {
                code: 'done-with-open-work',
                severity: 'error',
                place: placeIn(account, 'Statut', ['status']),
                message: `Le rapport dit la mission terminée ; il reste : ${left.map(({ title }) => `« ${title} »`).join(', ')}.`,
              },
            ]
      return [...deliverableFindings(account, deliverables, ['deliverables']), ...closed]
    }),
  ]
}

function deliverableFindings(
  told: Told,
  deliverables: readonly Deliverable[],
  path: RecordPlace['path'],
): Finding[] {
  return deliverables.flatMap(({ title, status, progress }, index) => {
    if (status !== 'done' || progress === undefined || progress === 100) return []
    return [
      {
        code: 'done-with-open-work',
        severity: 'error',
        place: placeIn(told, `Livrable « ${title} »`, [...path, index, 'progress']),
        message: `« ${title} » est dit terminé, à ${formatPercent(progress)}.`,
        expected: formatPercent(100),
        stated: formatPercent(progress),
      },
    ]
  })
}
