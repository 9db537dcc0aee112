import { folded } from '../../domain/folded.ts'
import { formatPercent } from '../../domain/french.ts'
import type { Deliverable } from '../../domain/plan.ts'
import type { Finding, RecordPlace } from '../finding.ts'
import { originalAround } from '../original-words.ts'
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
  return deliverables.flatMap((deliverable, index) => {
    if (deliverable.status !== 'done') return []
    const { title, progress } = deliverable
    if (progress === undefined || progress === 100)
      return workTold(told, deliverable, [...path, index])
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

/** What a deliverable tells to be left; an invoice, a thing of somebody else or of later is none of it. */
const leftToDo =
  /(?:^|[^a-z])(?:(?<!\b(?:rien ne|rien n'y) )reste(?:nt)? (?:encore )?(?:a (?!facturer|payer|regler)[a-z]{2,}(?:er|ir|re)\b|\d[\d ]* (?!euros|jours)[a-z]{3})|points? (?:encore )?(?:ouverts?|en suspens) ?:(?! ?(?:0|aucun|neant|rien|ras\b|-))|[1-9]\d* (?:points? (?:ouverts?|en suspens)|anomalies? (?:bloquantes?|majeures?|ouvertes?))\b(?! (?:corrige|leve|resolu|traite|clos))|pas encore (?:termine|livre|valide|teste|recette|redige|forme)|non termine)/

function workTold(told: Told, { title, notes }: Deliverable, path: RecordPlace['path']): Finding[] {
  if (notes === undefined) return []
  const match = leftToDo.exec(folded(notes))
  if (match === null || nothingLeft.test(folded(notes).slice(match.index, match.index + 40)))
    return []
  const quote = originalAround(notes, match.index, match[0].length)
  return [
    {
      code: 'done-with-open-work',
      severity: 'error',
      place: placeIn(told, `Livrable « ${title} »`, [...path, 'notes'], quote),
      message: `« ${title} » est dit terminé, et il y reste à faire : « ${quote} ».`,
      stated: quote,
    },
  ]
}

const nothingLeft = /rest[a-z]* a [a-z]+ ?: ?(?:0|aucun|neant|rien|ras\b|-)/
