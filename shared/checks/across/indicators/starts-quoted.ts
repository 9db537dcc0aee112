import type { Kpi } from '../../../domain/plan/plan.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { type Said, wordsLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { namingWords } from './figures-twice.ts'

/** « Avant, on passait 12 h par semaine sur les relances », where the row of « Temps de relance » starts at 15 h/semaine. */
export function startsQuoted({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const starts = account.report.kpis.flatMap(startOf)
    if (starts.length === 0) return []
    return wordsLike(account, rough).flatMap(said => conflictsIn(account, said, starts))
  })
}

type Start = {
  readonly kpi: Kpi
  readonly value: number
  /** « h/semaine » */
  readonly unit: string
  readonly stems: readonly string[]
}

const figure = '(?<value>\\d+(?:[.,]\\d+)?) ?(?<unit>h|heures?|min|minutes?|j|jours?|[a-z]{4,}s)'
const rate = '(?: ?\\/ ?| par )(?<span>jour|semaine|mois|an)\\b'
const startOfRow = new RegExp(`^${figure}${rate}$`)
const rough =
  /\b(?:avant|auparavant)\b[^.;\d]{0,40}\d[^.;]{0,20}(?:\/ ?|par )(?:jour|semaine|mois|an)\b/
const told = pattern('g')`
  \b(?:avant|auparavant)(?:,| :)? (?:on|nous|je|il|elle|l'equipe|c'etait)[^.;\d]{0,40}?
  ${figure}${rate}[^.;\d]{0,60}
`
const roughly = /environ|pres de|presque|plus de|moins de|jusqu|parfois|au moins|bien|dizaine/

function startOf(kpi: Kpi): Start[] {
  const { value, unit = '', span } = startOfRow.exec(folded(kpi.baseline ?? ''))?.groups ?? {}
  if (value === undefined) return []
  return [
    { kpi, value: figureOf(value), unit: `${shortly(unit)}/${span}`, stems: stemsOf(kpi.label) },
  ]
}

function figureOf(digits: string): number {
  return toNumber(digits)
}

/** « h » of « heures »; what is counted keeps its name. */
function shortly(unit: string): string {
  return /^(?:h|heures?|min|minutes?|j|jours?)$/.test(unit) ? unit.slice(0, 1) : unit
}

/** « relance » and « relancer », « admin » and « administratif ». */
function stemsOf(text: string): string[] {
  return namingWords(text)
    .filter(word => word.length > 4 && !plain.test(word))
    .map(word => word.slice(0, 5))
}

const plain = /^(?:temps|delai|duree|nombre|moyen|moyenne|semaine|heures?)$/

/** The only row of that unit that is named. */
function conflictsIn(account: ToldReport, said: Said, starts: readonly Start[]): Finding[] {
  return matchesIn(said.words, told).flatMap(({ 0: found, index, groups = {} }) => {
    const unit = `${shortly(groups.unit ?? '')}/${groups.span}`
    const words = searchWords(found).map(word => word.slice(0, 5))
    const near = starts.filter(
      each => each.unit === unit && each.stems.some(stem => words.includes(stem)),
    )
    const [start] = near
    const value = figureOf(groups.value ?? '')
    if (start === undefined || near.length > 1 || roughly.test(found)) return []
    if (starts.some(each => each.value === value)) return []
    const quote = originalWords(said.text, index, found.length).trim()
    const { label, baseline = '' } = start.kpi
    return [
      {
        code: 'figure-conflict' as const,
        severity: 'warning' as const,
        place: placeIn(account, said.field, said.path, quote),
        against: placeIn(account, `Indicateur « ${label} »`, ['kpis'], baseline),
        message: `« ${quote} » ; l’indicateur « ${label} » part de ${baseline}.`,
        expected: baseline,
        stated: `${groups.value} ${groups.unit}`,
      },
    ]
  })
}
