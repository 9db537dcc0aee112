import type { Kpi } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'

type Told = Omit<Kpi, 'id'>

const figures = ['baseline', 'target', 'actual'] as const
const values = [...figures, 'statedGap'] as const

/** A measure of its own, or what completes the one of its name; false where something of it is kept nowhere. */
export function isTaken(kpis: Kpi[], told: Told, newId: () => string): boolean {
  const index = kpis.findIndex(each => bareWords(each.label) === bareWords(told.label))
  const known = kpis[index]
  const whole = known === undefined ? { id: newId(), ...told } : completedBy(known, told)
  if (whole !== undefined) kpis.splice(known === undefined ? kpis.length : index, 1, whole)
  return whole !== undefined && isKeptBy(whole, told)
}

/** « Délai | Objectif | Réalisé », then « Délai | Avant | Après » of the same figure: one measure, told twice. */
function completedBy(known: Kpi, told: Told): Kpi | undefined {
  const isOther = figures.some(key => isApart(known[key], told[key]))
  return isOther || bareWords(known.label) !== bareWords(told.label)
    ? undefined
    : { ...known, ...Object.fromEntries(values.flatMap(key => missing(known, told, key))) }
}

function missing(known: Kpi, told: Told, key: (typeof values)[number]) {
  return known[key] === undefined && told[key] !== undefined ? [[key, told[key]]] : []
}

/** Nothing of it is left to tell. */
function isKeptBy(known: Told, told: Told): boolean {
  return values.every(key => told[key] === undefined || !isApart(known[key] ?? '', told[key]))
}

function isApart(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && withoutSpaces(one) !== withoutSpaces(other)
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/g, '').toLowerCase()
}

/** « Le temps de tri passe de 52 à 38 minutes », beside the row « Tri d’un lot | 52 min | 38 min ». */
export function isSaidAgain(known: readonly Kpi[], { label, baseline, actual }: Told): boolean {
  const words = tellingWords(label)
  return known.some(
    each =>
      isSameFigure(each.baseline, baseline) &&
      isSameFigure(each.actual, actual) &&
      tellingWords(each.label).some(word => words.includes(word)),
  )
}

function isSameFigure(one: string | undefined, other: string | undefined): boolean {
  const [own, told] = [one, other].map(text => /\d+(?:[.,]\d+)?/.exec(text ?? '')?.[0])
  return own !== undefined && own === told
}

function tellingWords(label: string): string[] {
  return bareWords(label)
    .split(/[^a-z]+/)
    .filter(word => word.length >= shortestWord)
    .map(word => word.replace(/[sx]$/, ''))
}

const shortestWord = 3
