import type { Milestone } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan, isDateOnly } from '../../../french/dates/spans.ts'
import { movesAfterDay, movesIn } from '../../words/told-moves.ts'
import { progressIn } from '../work/states.ts'

type Told = Omit<Milestone, 'id'>

/** « 15 mars : livraison » or « Livraison : 15 mars », « Livraison : 15 mars ✅ ». */
export function milestoneInLine(
  label: string | undefined,
  value: string,
  anchor: string,
): Told | undefined {
  const told = milestoneTold(label, withoutTick(value), anchor)
  const isReached =
    told?.status === 'todo' && told.revised === undefined && told.planned !== undefined
  return told !== undefined && isReached && withoutTick(value) !== value
    ? { ...told, actual: told.planned, status: 'done' }
    : told
}

/** « 12 mars ✅ », « 12 mars ✅ (à l’heure) ». */
function withoutTick(value: string): string {
  return value.replace(/\s*[✅✔☑]\ufe0f?(?=\s*(?:\([^()]*\))?\s*$)/u, '')
}

function milestoneTold(label: string | undefined, value: string, anchor: string): Told | undefined {
  if (label === undefined || isRemark(label)) return undefined
  const [ahead, behind] = [firstDateSpan(label, anchor), firstDateSpan(value, anchor)]
  const movesTold = ahead?.exact
    ? movesAfterDay(ahead.source, value, anchor)
    : ahead === undefined
      ? movesIn(value, anchor)
      : undefined
  if (movesTold !== undefined) return withMoves({ title: label, ...movesTold })
  if (ahead?.exact) return withAside(value, ahead.end, anchor)
  if (ahead !== undefined && /^\d/.test(label) && isDateOnly(label, anchor))
    return { ...withAside(value, ahead.end, anchor), label: ahead.source }
  const moved = movedIn(value, anchor)
  if (moved !== undefined) return { title: label, ...moved, status: 'todo' }
  if (behind !== undefined && isPeriod(value))
    return { title: label, planned: behind.end, label: behind.source, status: 'todo' }
  if (!behind?.exact) return undefined
  const [, reached] =
    /^(?:faite?|réalisée?|tenue?|livrée?|remise?|terminée?|signée?)s?\s*\(([^()]+)\)$/iu.exec(
      value,
    ) ?? []
  if (reached !== undefined)
    return { title: label, planned: behind.end, actual: behind.end, status: 'done' }
  const aside = /\([^()]*\)\s*$/.exec(value)?.[0] ?? ''
  return withAside(`${label} ${aside}`, behind.end, anchor)
}

/** « du 4 au 7 mai », « 4-7 mai (inchangé) ». */
function isPeriod(value: string): boolean {
  return /^(?:du \d.*\sau \d|\d{1,2}(?:er)?\s?[-–]\s?\d{1,2} \p{L}+\.?(?: \d{4})?(?:\s\([^()]*\))?$)/u.test(
    value,
  )
}

/** « 29 mai → 12 juin (+14 j) », « 12 juin au lieu du 29 mai ». */
function movedIn(
  told: string,
  anchor: string,
): Pick<Told, 'planned' | 'revised' | 'statedGap'> | undefined {
  const [aside = ''] = /\s*\([^()]*\)\s*$/.exec(told) ?? []
  const value = told.slice(0, told.length - aside.length)
  const instead = value.split(/\s+au lieu d(?:u|es?)\s+/u)
  const both = instead.length === 2 ? instead.toReversed() : value.split(/\s*(?:→|->|=>)\s*/u)
  const days = both.map(text => lastDay(text, anchor))
  const [planned, revised] = days
  return days.length === 2 && planned !== undefined && revised !== undefined
    ? { planned, revised, ...gapOf(slipBeside(aside)) }
    : undefined
}

/** « 27 et 28 janvier » is over on the second. */
function lastDay(text: string, anchor: string): string | undefined {
  const span = firstDateSpan(text.replace(/^\d{1,2}\s(?:et|-)\s(?=\d)/u, ''), anchor)
  return span?.exact === true ? span.end : undefined
}

/** « Commentaire : le report a été accepté le 26 juin » tells about the plan. */
function isRemark(label: string): boolean {
  return /^(?:commentaire|remarque|note|nota|nb|legende|source|explication|conclusion|impact)s?\b/.test(
    bareWords(label),
  )
}

/** « choix de l’outil (fait le 25 avril) », « rapport rendu (attendu le 21 mars) », « bilan (reporté au 3 juin) ». */
function withAside(text: string, date: string, anchor: string): Told {
  const [whole = '', aside = ''] = /\s*\(([^()]*)\)\s*$/.exec(text) ?? []
  const title = text.replace(whole, '').trim()
  const words = bareWords(aside)
  const day = firstDateSpan(aside, anchor)
  const other = day?.exact ? day.start : undefined
  if (other !== undefined && /^(?:attendue?|prevue?|initialement|au lieu|contre)\b/.test(words))
    return { title, planned: other, actual: date, ...gapOf(slipBeside(aside)), status: 'done' }
  if (other !== undefined && /^(?:report|decal|repouss|revis|avanc)/.test(words))
    return { title, planned: date, revised: other, status: 'todo' }
  if (/^(?:fait|realise|tenue?|atteint|livre|remise?|rendue?|signe|valide|termine|ok)/.test(words))
    return { title, planned: date, actual: other ?? date, status: 'done' }
  if (other !== undefined && isDateOnly(aside, anchor))
    return { title, planned: date, actual: other, status: 'done' }
  const isState =
    /^(?:a venir|a faire|en cours|prevue?|confirmee?|maintenue?|(?:date )?inchangee?)$/.test(words)
  const status = isState ? (progressIn(aside)?.status ?? 'todo') : 'todo'
  return { title: isState ? title : text.trim(), planned: date, status }
}

/** « (un jour d’avance) » is the slip; anything else in brackets is said of the milestone. */
function withMoves({ aside, ...told }: Told & { readonly aside?: string }): Told {
  if (aside === undefined) return told
  const slip = slipBeside(inDigits(aside))
  return slip === undefined
    ? { ...told, title: `${told.title} (${aside})` }
    : { ...told, ...gapOf(slip) }
}

function inDigits(text: string): string {
  return text.replace(
    /(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six)(?=\s(?:jours?|semaines?)(?!\p{L}))/giu,
    word => String(smallNumbers.indexOf(word.toLowerCase().replace('une', 'un')) + 1),
  )
}

const smallNumbers = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six']

/** « ⚠️ +11j » in the column of states. */
export function slipBeside(state = ''): string | undefined {
  const [, told, before = told, after] =
    /(?:(?<!\p{L})(retard|avance)(?: de)?\s|(?=\d+\s?\p{L}+\s(?:de|d[’'])\s?(retard|avance)))(\d+\s?(?:j(?:ours?)?|sem(?:aines?)?))(?!\p{L})/u.exec(
      state,
    ) ?? []
  if (after !== undefined) return `${before === 'avance' ? '-' : '+'}${after}`
  return /[+−-]\s?\d+\s?(?:j(?:ours?)?|sem(?:aines?)?)(?!\p{L})/u.exec(state)?.[0]
}

/** « -2j », « + 3 semaines »: the slip as the document states it. */
export function gapOf(text = ''): { statedGap?: string } {
  const told = text.replace(/\s*[✅✔☑❌⚠🔄🚧⏳🟢🟠🟡🔴]\ufe0f?\s*/gu, '')
  return /\d/.test(told) ? { statedGap: told } : {}
}
