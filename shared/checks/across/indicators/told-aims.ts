import { folded } from '../../../french/folded.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Said } from '../../reading/said.ts'

/** « Objectif rappelé : 45 % de ventes en ligne », as a line of minutes or of a report tells it. */
export type Aim = {
  /** What it is told of. */
  readonly words: string
  readonly value: string
  /** « contre 6 h aujourd’hui ». */
  readonly start: string | undefined
  /** Told as an aim, or in brackets beside the name; else only where it starts from tells that it is one. */
  readonly told: 'asAim' | 'aside' | 'withStart'
  readonly quote: string
}

const figure = '\\d+(?:[.,]\\d+)? ?(?:%|(?:heures?|minutes?|jours?|semaines?|min|h|j)\\b)'
const recalled =
  "(?:confirmee?|rappelee?|inchangee?|maintenue?|initiale?|de depart|du brief|du cadrage|fixee? (?:dans|par|au) (?:le |la |l')?(?:brief|cadrage|lancement))s?(?: dans le brief)?"
const asAim = new RegExp(
  `\\b(?:(?:objectif|cible)s? (?:(?:chiffree?|principale?|de la mission|du projet) )?${recalled}|(?:pour )?rappel(?: de l'| de la | des |,? l'|,? la | : )(?:objectif|cible)s?)\\**:? ?:? ?\\**(?<rest>.+)$`,
)
const started = new RegExp(
  `^(?<words>[^:]*?)\\**:? ?(?:a |de |en |< ?|<= ?|≤ ?|≥ ?)?(?<value>${figure})(?<after>(?: (?:de |d'|des |du )[^(),:\\d]{3,50}?)?)\\**,? ?\\(?(?:vs|contre|au lieu de) (?<start>${figure})(?<today> aujourd'hui| actuellement)?`,
)
export const bare = new RegExp(`${figure}`, 'g')

/** Line by line, and row of a list by row. */
export function aimsIn({ text }: Said): Aim[] {
  return text.split(/\n|;\s/).flatMap(line => {
    const words = folded(line).replace(/^[-*•\s]+/, '')
    const quote = line.replace(/^[-*•\s]+/, '').trim()
    const rest = asAim.exec(words)?.groups?.rest
    const {
      words: label = '',
      value,
      after = '',
      start,
      today,
    } = started.exec(rest ?? words)?.groups ?? {}
    if (value !== undefined && (rest !== undefined || today !== undefined))
      return [
        {
          words: `${label} ${after}`,
          value,
          start,
          told: rest === undefined ? 'withStart' : 'asAim',
          quote,
        },
      ]
    const [only, ...others] = matchesIn(rest ?? '', bare)
    if (rest === undefined) return asidesIn(words, quote)
    if (only === undefined || others.length > 0) return []
    return [{ words: rest.replace(only[0], ''), value: only[0], start, told: 'asAim', quote }]
  })
}

const aside = new RegExp(
  `\\((?:objectif|cible|visee?)(?: (?:finale?|(?:de la |en )?mission|du projet|du brief))? ?:? ?(?:de |a )?(?:[<>≤≥]=? ?)?(?<value>${figure})(?: (?:(?:en|a la) fin (?:de (?:la )?mission|du projet)|a terme))?\\)`,
  'g',
)
/** What the name is at: « est à 1,8 % », « : 1,8 % ». */
const present =
  / ?\**(?: ?:| (?:est|sont|reste|restent|atteint|atteignent|passe|passent|tombe|descend|monte|s'etablit|s'eleve|se situe|plafonne) [^\d]{0,20}\d| (?:a|de) \d).*$/

/** « Le taux de retours est à 3 % (objectif < 2 %) » */
function asidesIn(words: string, quote: string): Aim[] {
  return matchesIn(words, aside).map(({ 0: found, index, groups: { value = '' } = {} }) => {
    const [before = ''] = words
      .slice(0, index)
      .split(/[.,](?!\d)|[;!?()→]/)
      .slice(-1)
    const name = before.replace(present, '').replaceAll('*', '')
    return {
      words: name,
      value,
      start: undefined,
      told: 'aside',
      quote: sentenceWith(found, quote),
    }
  })
}

function sentenceWith(found: string, text: string): string {
  return text.split(/(?<=[.;!?]) /).find(each => folded(each).includes(found)) ?? text
}
