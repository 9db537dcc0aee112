import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { type Entry, type Title, wholeText } from '../../outline/entry.ts'

export type Weighed = Meeting['matrix'][number]

/** « Action | Impact | Effort | Priorité | Suite ». */
export function weighedRow({ cells = [] }: Entry): Weighed | undefined {
  const of = (named: RegExp) => cells.find(({ column }) => named.test(bareWords(column)))?.text
  const [impact, effort] = [of(/^impact/), of(/^effort/)]
  const title = of(/^(?:actions?|idees?|initiatives?|projets?|chantiers?|pistes?)\b/)
  if (impact === undefined || effort === undefined || title === undefined) return undefined
  const [priority, action] = [of(/^priorite/), of(/^(?:suite|prochaine|qui)/)]
  return {
    title,
    impact,
    effort,
    ...(priority !== undefined && { priority: numberOr(priority) }),
    ...(action !== undefined && { action }),
  }
}

function numberOr(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text
}

/** « Idée | Impact | Effort | Gommettes »: how many chose it. */
export function votesOf({ cells = [] }: Entry): number | undefined {
  const told = cells.find(({ column }) =>
    /^(?:(?:nombre|nb|total) (?:de |des )?)?(?:gommette|vote|voix|pastille)s?$/.test(
      bareWords(column),
    ),
  )
  return /^\d{1,3}$/.test(told?.text ?? '') ? Number(told?.text) : undefined
}

/** The same action in two tables, or in a table and on a card, is one: its level, then the words that say more. */
export function withWeighed(matrix: Weighed[], action: Weighed): void {
  const at = matrix.findIndex(({ title }) => bareWords(title) === bareWords(action.title))
  const known = matrix[at]
  if (known === undefined) matrix.push(action)
  else matrix[at] = bothTold(known, action)
}

function bothTold(one: Weighed, other: Weighed): Weighed {
  return {
    ...other,
    ...one,
    impact: levelAndWords(one.impact, other.impact),
    effort: levelAndWords(one.effort, other.effort),
  }
}

type Told = string | number

/** « Fort » in the table, « deux bains de moins » on the card. */
function levelAndWords(one: Told, other: Told): Told {
  const [level, words] = isLevel(one) ? [one, other] : [other, one]
  if (!isLevel(level)) return String(other).length > String(one).length ? other : one
  if (isLevel(words) || words === '') return one === '' ? other : one
  const isSaid = bareWords(String(words)).startsWith(bareWords(String(level)))
  return isSaid ? words : `${level}\u00a0: ${words}`
}

function isLevel(told: Told): boolean {
  return new RegExp(`^${ratings}e?s?$`).test(bareWords(String(told)))
}

export type Weight = { readonly impact: string; readonly effort: string }

/** « QUICK WINS (Impact Fort, Effort Faible) », « À préparer (fort impact, effort moyen) ». */
export function weightIn({ text }: Title): Weight | undefined {
  const parts = text.split(/[,;/+(–—-]|\bet\b/u).map(bareWords)
  const of = (what: string) => parts.flatMap(part => ratingOf(what, part) ?? [])[0]
  const [impact, effort] = [of('impact'), of('effort')]
  return impact === undefined || effort === undefined ? undefined : { impact, effort }
}

/** After the word, else before it: « impact fort », « fort impact ». */
function ratingOf(what: string, words: string): string | undefined {
  const rating =
    new RegExp(`\\b${what} (${ratings})\\b`).exec(words)?.[1] ??
    new RegExp(`\\b(${ratings}) ${what}\\b`).exec(words)?.[1]
  return rating?.replace(/\p{L}+/gu, word => accented[word] ?? word)
}

/** As they are written. */
const accented: Readonly<Record<string, string>> = {
  tres: 'très',
  limite: 'limité',
  modere: 'modéré',
  eleve: 'élevé',
}

const ratings = '(?:tres )?(?:faible|bas|limite|petit|moyen|modere|fort|eleve|haut|grand|important)'

/** The label names an action, or something is said of its impact or of its effort. */
export function isWeighing(label: Title, entries: readonly Entry[]): boolean {
  return isRankedAction(label) || entries.some(each => isRating(each))
}

/** « **3. Téléconsultation** ». */
export function isRankedAction({ kind, text }: Title): boolean {
  return kind === 'label' && /^\d+\s*[.)]/.test(text)
}

/** « Roadmap », « Fin du workshop : 15 h 30 », « Note moyenne : 8/10 »: of the plan or of the whole meeting. */
export function isOfTheMeeting({ text }: Title): boolean {
  return toldOfMeeting.test(bareWords(text))
}

const toldOfMeeting = pattern()`
  ^(?:
    roadmap|feuille de route|planning|calendrier|trajectoire|jalons?
    |prochaines? (?:etapes?|reunion|seance|atelier)
    |(?:fin|cloture|conclusion|duree|heure de fin) (?:d|de l|du|de la)?\b
    |notes? (?:moyenne|globale)|moyenne\b|feedbacks?\b|tour de table|evaluation|synthese
    |conclusion|cloture
  )
`

/** A paragraph that says none of what an action is told by. */
export function isBelowAction(each: Entry): boolean {
  return each.kind === 'paragraph' && !isDetail(each)
}

/** Each action under its rank, with what it brings, what it costs and who does what. */
export function weighedUnder(label: Title, entries: readonly Entry[], weight: Weight): Weighed[] {
  const isOwn = label.kind === 'label' && (weightIn(label) === undefined || isRankedAction(label))
  const actions = isOwn ? [actionTitled(label.text, weight)] : []
  for (const each of entries) {
    const last = actions.at(-1)
    if (last === undefined || !isDetail(each)) actions.push(actionTitled(wholeText(each), weight))
    else actions[actions.length - 1] = withDetail(last, each)
  }
  return actions
}

function isRating({ label = '' }: Entry): boolean {
  return /^(?:impact|effort)$/.test(bareWords(label))
}

function isDetail({ label = '' }: Entry): boolean {
  const name = bareWords(label)
  return (
    /^(?:action|suite|prochaine etape|impact|effort|cout|budget|delai|charge|echeance|quand|gain)$/.test(
      name,
    ) || who.test(name)
  )
}

const who = /^(?:qui|porteur|responsable|pilote)$/

function withDetail(action: Weighed, { label = '', value = '' }: Entry): Weighed {
  const name = bareWords(label)
  if (name === 'impact' || name === 'effort')
    return { ...action, [name]: `${action[name]}\u00a0: ${value}` }
  if (/^(?:action|suite|prochaine etape)$/.test(name) || who.test(name))
    return { ...action, action: [action.action ?? [], value].flat().join(' – ') }
  return { ...action, effort: `${action.effort} ; ${label}\u00a0: ${value}` }
}

/** « ✅ », « ✅ IDÉE RETENUE »: what was made of it, and no part of its name. */
const badge =
  /\s*[✅✔☑]\ufe0f?(?:\s*(?:[\p{Lu}\s’']{3,30}|(?:idée |projet )?(?:retenue?|choisie?|validée?|gagnante?)))?\s*$/u

export function actionTitled(text: string, { impact, effort }: Weight): Weighed {
  const priority = /priorit[ée]\s*(?:n°|#)?\s*(\d+)/iu.exec(text)?.[1]
  const title = text
    .replace(/^\d+\s*[.)]\s*/u, '')
    .replace(/\s*[–—-]?\s*[✅✔?]?\ufe0f?\s*\(?priorit[ée]\s*(?:n°|#)?\s*\d+\)?\s*$/iu, '')
    .replace(badge, '')
    .trim()
  return { title, impact, effort, ...(priority !== undefined && { priority: Number(priority) }) }
}
