import type { Deliverable } from '../../domain/plan/plan.ts'
import { folded } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'
import { formatDate, formatPercent } from '../../french/writing.ts'
import type { Finding } from '../findings/finding.ts'
import { wholeWords } from '../reading/said.ts'
import { isSameTitle } from '../reading/same-thing.ts'
import { byMission } from '../scene/by-mission.ts'
import { placeIn, type Scene, type ToldReport } from '../scene/scene.ts'

/** « Paramétrage (45 %) » in March is no « Paramétrage (40 %) » in April, unless it was reckoned anew. */
export function progressLost({ reports }: Scene): Finding[] {
  const dated = reports.filter(({ date }) => date !== undefined)
  return byMission(dated).flatMap(accounts =>
    accounts.flatMap((account, rank) => findingsIn(account, accounts.slice(0, rank))),
  )
}

function dayOf({ date }: ToldReport): string {
  return date ?? ''
}

function findingsIn(account: ToldReport, before: readonly ToldReport[]): Finding[] {
  return worksUnderWay(account).flatMap(work => {
    const last = before.findLast(each => dayOf(each) < dayOf(account) && known(each, work))
    const first = last && known(last, work)
    if (last === undefined || first === undefined || work.progress >= first.progress) return []
    if (isReckonedAnew(account, work.notes)) return []
    return [finding(account, work, last, first)]
  })
}

type Work = Deliverable & { readonly progress: number; readonly index: number }

/** What is finished, and what a report tells twice, is left aside. */
function worksUnderWay({ report: { deliverables } }: ToldReport): Work[] {
  return deliverables.flatMap((each, index) => {
    const { progress = 100, title } = each
    const isAlone = deliverables.filter(other => isSameTitle(other.title, title)).length === 1
    return progress < 100 && isAlone ? [{ ...each, progress, index }] : []
  })
}

function known(account: ToldReport, { title }: Work): Work | undefined {
  return worksUnderWay(account).find(each => isSameTitle(each.title, title))
}

/** « périmètre élargi à deux sites », in its notes; « avancement réévalué », anywhere in the report. */
function isReckonedAnew(account: ToldReport, notes = ''): boolean {
  return wider.test(folded(notes)) || anew.test(wholeWords(account))
}

const anew = pattern()`
  \bre-?(?:evalu|estim|calcul|chiffr)
  |perimetre[^.;]{0,30}(?:etend|elargi|revu|augment|ajout|complet)
  |(?:elargi|extension|etendu)[^.;]{0,20}perimetre|surestim|surevalu|rectifi
  |\b(?:recul|regress|baisse) (?:de l'|d')?avancement
  |avancement[^.;]{0,30}(?:recul|revu|corrig|baiss|regress)|remise? a plat
  |repart[a-z]* de zero
`
const wider = pattern()`
  elargi|etend|ajout|nouve(?:au|lle|aux|lles)\b|supplement|repris a zero|reprise a zero
  |recommenc|refai|refont|a refaire|revu|corrig|recul|annul|avenant|perdu|desormais sur
`

function finding(account: ToldReport, work: Work, before: ToldReport, first: Work): Finding {
  const stated = formatPercent(work.progress)
  const expected = formatPercent(first.progress)
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(account, `Livrable « ${work.title} »`, ['deliverables', work.index, 'progress']),
    against: placeIn(before, `Livrable « ${first.title} »`, [
      'deliverables',
      first.index,
      'progress',
    ]),
    message: `« ${work.title} » est à ${stated} ici, et déjà à ${expected} le ${formatDate(dayOf(before))}.`,
    expected,
    stated,
  }
}
