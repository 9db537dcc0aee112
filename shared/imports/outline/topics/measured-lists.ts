import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { kpiInWords } from '../../words/kpi-words.ts'
import { namedFigures } from '../../words/named-figures.ts'
import type { Entry } from '../entry.ts'
import { topicHinted } from './title-hints.ts'

/**
 * « Temps par devis : 35 min → 10 min », among aims: the lines that say where an indicator stands and where it
 * should be, and those beside several of them that tell one figure of theirs.
 */
export function measuresAmong(entries: readonly Entry[]): ReadonlySet<Entry> {
  const moves = entries.filter(isMove)
  const isList = moves.length >= fewestMoves && moves.length * 2 >= entries.length
  return new Set(isList ? entries.filter(each => isMove(each) || isValued(each)) : moves)
}

/** Under a title that names nothing, or « Nos repères »: a list of them, or but one where the title says that something is measured. */
export function measuresUnder(title: string, entries: readonly Entry[]): ReadonlySet<Entry> {
  const measures = measuresAmong(entries.filter(each => !isOfHours(each)))
  const moves = [...measures].filter(isMove)
  return moves.length >= fewestMoves || topicHinted(title) === 'kpis' ? measures : new Set()
}

/** « Ouverture : 9 h → 17 h », from an hour of the day to a later one. */
function isOfHours({ value = '' }: Entry): boolean {
  const [, from, to] = /^(\d{1,2})\s?h\s?\d{0,2}\s*(?:→|->|=>)\s*(\d{1,2})\s?h/u.exec(value) ?? []
  return from !== undefined && Number(from) < Number(to) && Number(to) <= 24
}

const fewestMoves = 2

function isMove(each: Entry): boolean {
  const { text, value = '', cells } = each
  if (cells !== undefined || !isNamed(each) || !/\d/.test(value)) return false
  if (!/→|->|=>/.test(value)) return namedFigures(value)?.target !== undefined
  const { baseline, target } = kpiInWords(text)
  const isDay = firstDateSpan(baseline ?? '', anyDay) !== undefined
  return baseline !== undefined && target !== undefined && !isDay
}

const anyDay = '2000-01-01'

function isValued(each: Entry): boolean {
  return each.cells === undefined && isNamed(each) && /\d/.test(each.value ?? '')
}

const infinitive = /^\p{L}{2,}(?:er|ir|re)(?!\p{L})/iu
/** « Panier moyen », « Nombre de pannes », « Facture moyenne » end as verbs do. */
const noun =
  /^(?:\p{L}*(?:tur|sur|heur|ièr|oir|br|fr|litr|mètr|centr|salair)e|panier|premier|dernier|courrier|dossier|chantier|papier|atelier|fichier|loyer)(?!\p{L})/iu

/** An indicator, and neither « Ramener la casse : 9 % → 4 % » nor « Objectif 2 : … ». */
function isNamed({ label = '', children }: Entry): boolean {
  return (
    label !== '' &&
    children.length === 0 &&
    (!infinitive.test(label) || noun.test(label)) &&
    !/^(?:objectif|but|axe|enjeu|ambition|priorite)s?\b/.test(bareWords(label))
  )
}
