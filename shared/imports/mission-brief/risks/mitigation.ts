import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { entry as asEntry, type Entry } from '../../outline/entry.ts'
import { cellOf } from '../../outline/tables/column-names.ts'
import { trailingLevels } from './trailing-levels.ts'

const words =
  "(?:mitigation|parade|mesures?(?: préventives?| correctives?| prévues?| de réduction)?|réponse|plan d[’']action|actions? préventives?|action|prévention|atténuation|remède|traitement|solution|précaution)s?(?: (?:attendue|prévue|proposée|envisagée|retenue|possible)s?)?"

/** `→ Mitigation : …`, `– Parade : …`, `=> …`: where the answer to a risk begins. */
const mark = new RegExp(
  `\\s*[-–—.,;(]?\\s*(?:(?:→|⇒|➜|➔|->|=>|>>)\\s*(?:${words}\\s*:)?|\\b${words}\\s*:)\\s*`,
  'iu',
)

/** « Parade : étude de couverture » is what is done. */
export function withoutAnswerName(answer: string): string {
  return answer.replace(answerName, '')
}

const answerName = new RegExp(`^${words}\\s*:\\s+(?=\\S)`, 'iu')

export function hasMitigation(entry: Entry): boolean {
  return (
    cellOf(entry, 'mitigation') !== undefined ||
    mark.test(entry.text) ||
    entry.children.some(child => isMitigationLabel(child))
  )
}

export function isMitigationLabel({ label }: Entry): boolean {
  return label !== undefined && new RegExp(`^${words}$`, 'iu').test(label)
}

/**
 * « Retard des travaux : salle provisoire » has its answer after the colon, when what stands there is
 * something to do in most of the risks, and none of them says otherwise.
 */
export function answered(entries: readonly Entry[]): Entry[] {
  const told = entries.filter(isTold)
  if (told.length === entries.length && told.every(isWeighed)) return told.map(withAnswer)
  const acts = told.filter(({ value = '' }) => isAction(value))
  const isAnswered =
    told.length === entries.length && acts.length > 0 && acts.length * 2 >= told.length
  return isAnswered ? told.map(withAnswer) : [...entries]
}

/** « Perte de données (impact critique) : double sauvegarde »: what is weighed is the risk, the rest its answer. */
function isWeighed({ label = '' }: Entry): boolean {
  if (trailingLevels(label) !== undefined) return true
  return /\((?:[^()]*(?:prob|impact|gravité)[^()]*|(?:très )?(?:faible|moyen|élevé|fort|critique|grave|majeur|mineur)e?)\)$/iu.test(
    label,
  )
}

function isTold(entry: Entry): boolean {
  const { label = '', value = '', cells, children } = entry
  if (cells !== undefined || children.length > 0 || hasMitigation(entry)) return false
  return label !== '' && value !== '' && !/^risque/i.test(label)
}

function withAnswer(told: Entry): Entry {
  return asEntry({ line: told.line, kind: told.kind, text: `${told.label} → ${told.value}` })
}

/** An infinitive, or one of the nouns with which a plan begins. */
function isAction(text: string): boolean {
  const [first = ''] = bareWords(text).split(' ')
  const isInfinitive = /^[a-z]{2,}(?:er|ir|oir|dre|tre|ire|uire)$/.test(first)
  return isInfinitive || actionNouns.test(bareWords(text))
}

const actionNouns = pattern()`
  ^(?:
    phases?|plan|formations?|reunions?|ateliers?|stock|clauses?|concertation|communication
    |accompagnement|sauvegarde|tests?|validation|suivi|revue|maintenance|scenario|releve
    |cahier|comite|points?|entretiens?|nettoyage|sensibilisation|information|double|marge
    |provision|accueil|subvention|saisie|recours|pilotes?|clients? pilotes?|binome|relance
    |controle|audit|engagement|implication|priorisation|arbitrage
  )\b
`

/** A risk told on one line, parted from its answer. */
export function partedRisk(text: string): { title: string; mitigation?: string } {
  const match = mark.exec(text)
  if (match === null || match.index === 0) return { title: text }
  const rest = text.slice(match.index + match[0].length).trim()
  const mitigation = match[0].includes('(') ? rest.replace(/\)$/, '') : rest
  return mitigation === ''
    ? { title: text }
    : { title: text.slice(0, match.index).trim(), mitigation }
}
