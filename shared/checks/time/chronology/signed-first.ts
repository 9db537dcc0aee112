import { firstDateSpan } from '../../../french/dates/spans.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldProposal } from '../../scene/scene.ts'

/** An offer is signed while it is valid, and its work begins once it is. */
export function signedFirst({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer => {
    const signed = stepOf(offer, signing)
    if (signed === undefined) return []
    return [...signedLate(offer, signed), ...signedAfterStart(offer, signed)]
  })
}

function signedLate(offer: ToldProposal, { index, said, start }: Step): Finding[] {
  const { validUntil, date = '' } = offer.proposal
  if (validUntil === undefined || start <= validUntil || validUntil < date) return []
  return [
    {
      code: 'date-conflict',
      severity: 'error',
      place: placeIn(offer, 'Prochaines étapes', ['nextSteps', index], said),
      against: placeIn(offer, 'Validité', ['validUntil']),
      message: `« ${said} » (${formatDate(start)}) vient après la fin de validité de l’offre (${formatDate(validUntil)}).`,
      stated: formatDate(start),
    },
  ]
}

function signedAfterStart(offer: ToldProposal, signed: Step): Finding[] {
  const begun = stepOf(offer, beginning)
  if (begun === undefined || signed.start <= begun.end) return []
  return [
    {
      code: 'milestone-order',
      severity: 'error',
      place: placeIn(offer, 'Prochaines étapes', ['nextSteps', signed.index], signed.said),
      against: placeIn(offer, 'Prochaines étapes', ['nextSteps', begun.index], begun.said),
      message: `« ${signed.said} » (${formatDate(signed.start)}) vient après « ${begun.said} » (${formatDate(begun.end)}).`,
      stated: formatDate(signed.start),
    },
  ]
}

const signing = pattern()`
  ^(?:contre-?)?signature(?: electronique)?
  (?: (?:de la |de l'|du |de votre )(?:contrat|proposition|offre|devis|bon de commande|commande|lettre de mission|convention de mission|mission))?
  (?: et .*)?$
`
const beginning =
  /^(?:demarrage|debut|lancement|kick-?off|reunion de lancement)\b(?! (?:de la campagne|commercial|du site|de l'application))/

type Step = {
  readonly index: number
  readonly said: string
  readonly start: string
  readonly end: string
}

/** The only one that says it, with one day or the week of one: « 12 oct. », « Sem. du 12 octobre ». */
function stepOf(offer: ToldProposal, pattern: RegExp): Step | undefined {
  const { nextSteps, date } = offer.proposal
  if (date === undefined) return undefined
  const found = nextSteps.flatMap(({ when = '', what }, index) => {
    if (!pattern.test(folded(what)) || open.test(when)) return []
    const span = firstDateSpan(when, date)
    if (span === undefined || toldDaysIn(folded(when), date).length > 1) return []
    return [{ index, said: what, start: span.start, end: span.end }]
  })
  return found.length === 1 ? found[0] : undefined
}

/** « Avant le 12 octobre » and « à partir du 12 octobre » may be any other day. */
const open = /avant|au plus tard|d[’']ici|jusqu|à partir|d[èe]s|apr[èe]s/i
