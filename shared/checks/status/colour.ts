import { computedStatus } from '../../domain/mission/status.ts'
import type { Milestone } from '../../domain/plan/plan.ts'
import type { Report } from '../../domain/report/report.ts'
import { folded } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'
import type { Finding } from '../findings/finding.ts'
import { originalAround } from '../reading/original-words.ts'
import { saidLike } from '../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../scene/scene.ts'
import { isRough } from '../time/calendar/days-off.ts'
import { isGapExplained } from './explained-gap.ts'

const ranks = { green: 0, amber: 1, red: 2 } as const
const names: Record<Report['status'], string> = {
  green: 'vert',
  amber: 'orange',
  red: 'rouge',
  done: 'terminé',
}

/**
 * A colour better than the figures give is said with its reason; one that is worse is prudence. Orange
 * for red tells the reader that something is wrong, and is only a remark; so is what the report explains.
 */
export function statusColours({ reports, workspace: { firm } }: Scene): Finding[] {
  return reports.flatMap(account => [...colourFinding(account, firm), ...toldBetter(account)])
}

function colourFinding(account: ToldReport, firm: Scene['workspace']['firm']): Finding[] {
  const { report, mission, date } = account
  if (report.status === 'done' || (report.statusReason ?? '').trim() !== '') return []
  const milestones = report.milestones.filter(each => isLateForSure(account, each))
  const computed = computedStatus({
    report: { ...report, milestones },
    mission,
    firm,
    day: date ?? '',
  })
  if (date === undefined || ranks[report.status] >= ranks[computed.status]) return []
  const why = computed.reasons.filter(({ level }) => level === computed.status)
  const isExplained = why.every(({ text }) => isGapExplained(account, text))
  return [
    {
      code: 'rag-mismatch',
      severity: report.status === 'green' && !isExplained ? 'warning' : 'info',
      place: placeIn(account, 'Statut', ['status']),
      message: `Le rapport est ${names[report.status]} ; les seuils donnent ${names[computed.status]}. ${why.map(({ text }) => text).join(' ')}`,
      expected: names[computed.status],
      stated: names[report.status],
    },
  ]
}

/** No delay is reckoned to the end of « semaine du 19 janvier », nor of what the report says was done. */
function isLateForSure(account: ToldReport, { title, label = '', actual }: Milestone): boolean {
  return actual !== undefined || (!isRough(label) && !isSaidDone(account, title))
}

/** « Restitution : prévue le 13 mars, faite le 13 mars ✅ », wherever the report says it. */
function isSaidDone(account: ToldReport, title: string): boolean {
  if (done.test(title)) return true
  const name = folded(title)
  return (
    name !== '' &&
    saidLike(account, done).some(({ text }) =>
      text.split('\n').some(line => done.test(line) && folded(line).includes(name)),
    )
  )
}

const done = pattern('u')`
  [✅✔☑✓]
  |(?<!\p{L})(?:
    faite?|tenue?|réalisée?|terminée?|achevée?|livrée?|remise?|validée?|atteinte?|signée?
    |restituée?
  )s? (?:le \d|à la date|comme prévu|dans les temps|dès le|en avance)
`

/** « Tout est conforme au planning » under a red status. */
function toldBetter(account: ToldReport): Finding[] {
  if (account.report.status !== 'red') return []
  return saidLike(account, /conforme|temps|retard/i).flatMap(({ text, words, field, path }) => {
    const match = ['summary', 'conclusion'].includes(String(path[0])) ? onPlan.exec(words) : null
    if (match === null) return []
    const quote = originalAround(text, match.index, match[0].length)
    return [
      {
        code: 'rag-mismatch',
        severity: 'warning',
        place: placeIn(account, field, path, quote),
        against: placeIn(account, 'Statut', ['status']),
        message: `Le rapport est rouge, et dit : « ${quote} ».`,
        stated: 'rouge',
      },
    ]
  })
}

const onPlan =
  /(?<!non |pas |plus )\bconformes? (?:au|a la|aux) (?:planning|calendrier|plan|previsions)|\btout est conforme|\baucun (?:retard|ecart|derapage)\b/
