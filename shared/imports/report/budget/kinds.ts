import type { BudgetKind } from '../../../domain/budget/budget.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstNames } from '../../../french/names/first-names.ts'
import { isPersonName } from '../../header/person.ts'

/** What a line pays for, told by its days or by the name of who worked where its words say nothing. */
export function kindOfWork(label: string, hasDays: boolean): BudgetKind {
  const told = kindOfLine(label)
  const isWork = (hasDays && !goods.test(bareWords(label))) || isPerson(label)
  return told === 'other' && isWork ? 'consulting' : told
}

/** « Anne Roy », « Anne Roy (cheffe de projet) ». */
function isPerson(label: string): boolean {
  const [name = ''] = label.split(/\s*[(–—]/u)
  const [first = ''] = bareWords(name).split(/[\s-]/)
  return firstNames.has(first) && isPersonName(name)
}

/** What a line pays for, by the words it is called with. */
export function kindOfLine(label: string): BudgetKind {
  const words = bareWords(label.replace(includedWork, ' '))
  if (goods.test(words)) return 'other'
  if (/deplacement|frais|transport|hebergement|repas/.test(words)) return 'expenses'
  if (/licence|abonnement|logiciel|module|saas|hebergeur/.test(words)) return 'licence'
  if (
    /prestataire|sous traitan|developpement|setup|parametrage|integrat|agence|installation/.test(
      words,
    )
  ) {
    return 'thirdParty'
  }
  return /consult|conseil|accompagnement|honoraire|pilotage|formation|audit|jours?\b/.test(words)
    ? 'consulting'
    : 'other'
}

/** « Accompagnement (conseil et déplacements) »: what else the work includes does not name it. */
const includedWork =
  /(?<=(?:consult|conseil|accompagnement|honoraire|pilotage|formation|audit).*)\([^()]*(?:déplacement|frais|repas|transport|hébergement)[^()]*\)/iu

const goods =
  /^(?:supports?|kits?|livrets?|consommables?|materiels?|equipements?|fournitures?|mobilier|documentation|impression)\b/
