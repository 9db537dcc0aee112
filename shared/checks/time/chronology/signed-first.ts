import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldProposal } from '../../scene/scene.ts'

/** The work of an offer begins once it is signed. */
export function signedFirst({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer => {
    const signed = stepOf(offer, signing)
    if (signed === undefined) return []
    const begun = stepOf(offer, beginning)
    if (begun === undefined || signed.day <= begun.day) return []
    return [
      {
        code: 'milestone-order' as const,
        severity: 'error' as const,
        place: placeIn(offer, 'Prochaines étapes', ['nextSteps', signed.index], signed.said),
        against: placeIn(offer, 'Prochaines étapes', ['nextSteps', begun.index], begun.said),
        message: `« ${signed.said} » (${formatDate(signed.day)}) vient après « ${begun.said} » (${formatDate(begun.day)}).`,
        stated: formatDate(signed.day),
      },
    ]
  })
}

const signing = pattern()`
  ^(?:contre-?)?signature(?: electronique)?
  (?: (?:de la |de l'|du |de votre )(?:contrat|proposition|offre|devis|bon de commande|commande|lettre de mission|convention de mission|mission))?
  (?: et .*)?$
`
const beginning =
  /^(?:demarrage|debut|lancement|kick-?off|reunion de lancement)\b(?! (?:de la campagne|commercial|du site|de l'application))/

type Step = { readonly index: number; readonly day: string; readonly said: string }

/** The only one that says it, with one day; « semaine du 12 octobre » begins on it. */
function stepOf(
  { proposal: { nextSteps, date } }: ToldProposal,
  pattern: RegExp,
): Step | undefined {
  const found = nextSteps.flatMap(({ when = '', what }, index) => {
    if (!pattern.test(folded(what))) return []
    const [only, ...others] = toldDaysIn(folded(when), date)
    if (only?.date === undefined || others.length > 0) return []
    return [{ index, day: only.date, said: what }]
  })
  return found.length === 1 ? found[0] : undefined
}
