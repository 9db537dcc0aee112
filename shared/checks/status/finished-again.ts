import type { Milestone } from '../../domain/plan/plan.ts'
import { folded } from '../../french/folded.ts'
import { formatDate } from '../../french/writing.ts'
import type { Finding } from '../findings/finding.ts'
import { isSameTitle } from '../reading/same-thing.ts'
import { placeIn, type Scene, type ToldReport } from '../scene/scene.ts'

/** « Finalisation du référentiel » is no next step where the milestone « Référentiel » was reached. */
export function finishedAgain({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const reached = account.report.milestones.filter(({ status }) => status === 'done')
    return reached.length === 0 ? [] : stepsOf(account, reached)
  })
}

function stepsOf(account: ToldReport, reached: readonly Milestone[]): Finding[] {
  return account.report.nextSteps.flatMap(({ items }, index) =>
    items.flatMap((item, rank) => {
      const [, what] = finishing.exec(folded(item)) ?? []
      const milestone = reached.find(({ title }) => what !== undefined && isSameTitle(title, what))
      return milestone === undefined
        ? []
        : [finding(account, milestone, item, ['nextSteps', index, 'items', rank])]
    }),
  )
}

const finishing =
  /^(?:finalisation|finaliser|achevement|achever|terminer|fin de la redaction|redaction|rediger) (?:de la |de l'|du |des |de |le |la |les |l')([^.;:,(]{4,60})\.?$/

function finding(
  account: ToldReport,
  { title, actual }: Milestone,
  item: string,
  path: readonly (string | number)[],
): Finding {
  const when = actual === undefined ? '' : `, le ${formatDate(actual)},`
  return {
    code: 'done-with-open-work',
    severity: 'warning',
    place: placeIn(account, 'Prochaines étapes', [...path], item),
    against: placeIn(account, `Jalon « ${title} »`, ['milestones']),
    message: `« ${title} » est dit atteint${when} et il y reste à faire : « ${item} ».`,
    stated: item,
  }
}
