import { addDays } from '../../domain/calendar/calendar.ts'
import type { Milestone } from '../../domain/plan/plan.ts'
import { bareWords } from '../../french/bare-words.ts'
import { type DateSpan, firstDateSpan, isDateOnly } from '../../french/dates/spans.ts'
import { pattern } from '../../french/pattern.ts'

type Moment = 'planned' | 'revised' | 'actual'
type Piece = { readonly moment: Moment | 'state'; readonly told: string }
export type Moves = Omit<Milestone, 'id' | 'title'> & {
  /** What stands in brackets and tells no date. */
  readonly aside?: string
}

/**
 * « prévu le 10 avril, fait le 9 avril ✅ (un jour d’avance) », « prévue le 19 mai, révisée au 26 mai »: each day
 * with what it was. Nothing where one of the clauses tells something else.
 */
export function movesIn(value: string, anchor: string): Moves | undefined {
  const text = value.replace(signs, ' ').trim()
  const [whole = '', aside] = /\s*\(([^()]*)\)\s*\.?$/u.exec(text) ?? slipAfter.exec(text) ?? []
  const clauses = text
    .slice(0, text.length - whole.length)
    .replace(/\.$/, '')
    .split(between)
  const pieces = clauses.map((clause, at) => pieceOf(clause, anchor, at === 0))
  const beside = aside === undefined ? undefined : pieceOf(aside, anchor, false)
  const all = beside === undefined ? pieces : [...pieces, beside]
  const known = all.filter(piece => piece !== undefined)
  const moments = known.filter(({ moment }) => moment !== 'state').map(({ moment }) => moment)
  if (known.length !== all.length || new Set(moments).size !== moments.length) return undefined
  if (!known.some(({ moment }) => moment !== 'planned')) return undefined
  const days = daysOf(known, anchor)
  if (days === undefined) return undefined
  const rest = beside === undefined ? aside : undefined
  const isUnderWay = days.status === 'todo' && /[🔄🚧]/u.test(value)
  return {
    ...days,
    ...(isUnderWay && { status: 'doing' }),
    ...(rest !== undefined && { aside: rest }),
  }
}

/** « , une semaine de retard », « , soit 3 jours d’avance », after the days that it lies between. */
const slipAfter =
  /\s*[,;–—]\s*(?:soit |avec )?((?:\d{1,2}|une?|deux|trois|quatre|cinq|six)\s(?:jours?|semaines?)\s(?:ouvrés?\s)?(?:de retard|d[’']avance))\.?$/u

/** « 1er mars : recette prévue ; recette réelle le 9 mars »: the first day is the one that was planned. */
export function movesAfterDay(
  planned: string,
  value: string,
  anchor: string,
): (Moves & { title: string }) | undefined {
  const [first = '', second, ...others] = value.replace(signs, ' ').trim().split(between)
  const [, title] = /^(.+?)\s+(?:initialement\s)?(?:prévue?s?|planifiée?s?)$/u.exec(first) ?? []
  if (title === undefined || second === undefined || others.length > 0) return undefined
  const isNamedAgain = second.toLowerCase().startsWith(`${title.toLowerCase()} `)
  const moves = movesIn(
    `${planned}, ${isNamedAgain ? second.slice(title.length + 1) : second}`,
    anchor,
  )
  return moves && { title, ...moves }
}

const signs = /[✅✔☑🔄🚧⏳❌⚠🟢🟠🟡🔴]\ufe0f?/gu
const between = /\s*[;|]\s*|,\s+|\s*→\s*|\s+[–—]\s+|\s+(?:mais|puis|et)\s+/u

const named: readonly (readonly [Moment, RegExp])[] = [
  [
    'revised',
    pattern('iu')`
  ^(?:finalement |désormais |maintenant )?(?:
    (?:révis|report|décal|repouss|recal|ramen|avanc|reprogramm|replanifi|réestim|estim)ée?s?
    |reprévue?s?|nouvelle (?:date|échéance|prévision)
    |(?:prévue?s?|attendue?s?|annoncée?s?) (?:désormais|maintenant)|désormais|maintenant
  )(?!\p{L})
`,
  ],
  [
    'planned',
    /^(?:initialement |date )?(?:(?:prév|attend)ue?s?|(?:planifi|programm|annonc|fix)ée?s?|promise?s?|initiale?s?)(?: initialement| au départ)?(?!\p{L})/iu,
  ],
  [
    'actual',
    pattern('iu')`
  ^(?:finalement |bien |a )?(?:
    faite?s?|(?:réalis|livr|sign|valid|termin|effectu|boucl|achev|clôtur|pass)ée?s?|tenue?s?
    |rendue?s?|obtenue?s?|remise?s?|atteinte?s?|finie?s?|franchie?s?|close?s?
    |effecti(?:f|ve)s?|eu lieu|réel(?:le)?s?
  )(?!\p{L})
`,
  ],
]

const unchanged =
  /^(?:inchangee?s?|maintenue?s?|confirmee?s?|a venir|en cours|dans les temps|sans changement)$/
const asPlanned =
  /^(?:a (?:la date|l'heure)(?: prevue| dite)?|comme prevu|le jour (?:dit|prevu|meme)|dans les temps|a temps)$/

/** A day alone is the one that was planned, when it comes first. */
function pieceOf(clause: string, anchor: string, isFirst: boolean): Piece | undefined {
  const words = bareWords(clause)
  if (unchanged.test(words)) return { moment: 'state', told: words }
  for (const [moment, pattern] of named) {
    const [found] = pattern.exec(clause) ?? []
    if (found === undefined) continue
    const told = clause
      .slice(found.length)
      .replace(/^\s*:\s*/, '')
      .trim()
    const isSame = moment === 'actual' && (told === '' || asPlanned.test(bareWords(told)))
    return isSame || isDateOnly(told, anchor) ? { moment, told: isSame ? '' : told } : undefined
  }
  const [reached] = (isFirst ? null : reachedOn.exec(clause)) ?? []
  const day = clause.slice(reached?.length ?? 0)
  if (reached !== undefined && isDateOnly(day, anchor)) return { moment: 'actual', told: day }
  return isFirst && isDateOnly(clause, anchor) ? { moment: 'planned', told: clause } : undefined
}

/** « prononcée le 19 décembre », « mis en ligne le 4 »: what came of it, whatever the word, but not what is still wished for. */
const reachedOn = pattern('iu')`
  ^(?!
    (?:
      souhait|espér|vis|demand|exig|impos|confirm|maintenu|conven|reten|décid|arrêt|cal|du
      |dû|envisag|sollicit|propos
    )\p{L}{0,4}\s
  )(?:a été |finalement |bien )?(?:mise? en \p{L}+|\p{L}{2,}(?:é|i|u|is|it|ert)e?s?)\s
  (?=le\s)
`

function daysOf(pieces: readonly Piece[], anchor: string): Moves | undefined {
  const of = (moment: Piece['moment']) => pieces.find(piece => piece.moment === moment)
  const dayOf = (moment: Moment, since: string): DateSpan | undefined =>
    firstDateSpan(of(moment)?.told ?? '', since)
  const planned = dayOf('planned', anchor)
  const near = planned === undefined ? anchor : addDays(planned.start, -mostDaysAhead)
  const [revised, found] = [dayOf('revised', near), dayOf('actual', near)]
  const isReached = of('actual') !== undefined
  const actual = isReached ? (found ?? revised ?? planned) : undefined
  if ((planned ?? actual) === undefined) return undefined
  const rough = [planned, revised, found].filter(span => span !== undefined && !span.exact)
  return {
    ...(planned && { planned: planned.end }),
    ...(revised && { revised: revised.end }),
    ...(actual && { actual: actual.end }),
    ...(rough.length > 0 && { label: pieces.map(({ told }) => told).join(', ') }),
    status: isReached ? 'done' : of('state')?.told === 'en cours' ? 'doing' : 'todo',
  }
}

/** A date that was moved or reached is near the one that was planned: at most so much before it. */
const mostDaysAhead = 75
