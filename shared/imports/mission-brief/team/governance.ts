import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { monthNames } from '../../../french/writing.ts'
import { isPersonName, peopleIn } from '../../header/person.ts'
import type { Entry } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import type { Part } from '../../outline/topics/routing.ts'

/** « Comitologie : un comité par mois » among the people tells how often they meet, and nobody. */
export function isGovernance(told: Entry, { title }: Part): boolean {
  const over = title?.kind === 'label' && told.kind === 'paragraph' ? title.text : undefined
  const { label = over ?? '', value = told.text, kind } = told
  const isNamed = peopleIn(value).some(({ name }) => isPersonName(name))
  const words = bareWords(label)
  const isHeld = committees.test(words) && held.test(value)
  return kind !== 'row' && (meetings.test(words) || isHeld) && !isNamed
}

/** What is said of it among these, for which a brief has no field. */
export function governanceLeft(parts: readonly Part[]): Left[] {
  return parts.flatMap(part =>
    part.entries.filter(each => isGovernance(each, part)).map(each => left(each, part)),
  )
}

/** « Comités de pilotage prévus : vendredi 4 avril et vendredi 16 mai », and not « Comité de pilotage : la direction ». */
const committees = /^(?:comites?|copils?|cotechs?|cosui|seances?)\b/

const held = pattern('iu')`
  (?<!\p{L})(?:
    (?:lun|mar|mercre|jeu|vendre|same)dis?|\d{1,2}(?:er)?\s(?:${monthNames.join('|')})|\d{1,2}/\d{1,2}
    |mensuel\p{L}*|hebdomadaires?|trimestriel\p{L}*
    |(?:par|chaque|tous les|toutes les)\s(?:\p{L}+\s)?(?:mois|semaines?|trimestres?|jours)
  )(?!\p{L})
`

const meetings =
  /^(?:comitologie|rythme|frequence|reunions?|instances?|rituels?|points? (?:d'avancement|hebdomadaires?|de suivi))\b/
