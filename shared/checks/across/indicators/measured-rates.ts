import type { Kpi } from '../../../domain/plan/plan.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { searchWords } from '../../../french/folded.ts'
import { smallWords } from '../../../french/small-words.ts'
import { figuresSaid, onceForEachRecord, recordOf, type Said } from '../../reading/said.ts'
import { bareLabel } from '../bare-label.ts'

/** What is measured, as a text says it: « Taux de perte : 12 % », « de 12 à 5 jours ». */
export type Measure = {
  readonly words: readonly string[]
  readonly isRate: boolean
  /** « ne sont jamais relancées » is what « relancées » leaves. */
  readonly isNegated: boolean
  readonly value: number
  readonly unit: string
  readonly source: string
  readonly said: Pick<Said, 'field' | 'path' | 'text'>
}

const num = '(\\d+(?:[.,]\\d+)?)'
const unitWord = '(%|jours?|j|heures?|h|minutes?|min|semaines?)'
const bare = new RegExp(`^${num}[ \\u00a0\\u202f]?${unitWord}$`)
const now = new RegExp(`^([^:]{5,60}?) ?: ${num}[ \\u00a0\\u202f]?${unitWord}\\.?$`)
const nowSaid = new RegExp(
  `^([^:]{5,60}?) ?: ${num}[ \\u00a0\\u202f]?${unitWord} (?:actuellement|aujourd)`,
)
const againstNow = new RegExp(
  `^([^:<>≥≤]{5,60}?) ?(?::|<|>|≤|≥)[^(]*\\((?:vs|contre|au lieu de) ${num}[ \\u00a0\\u202f]?${unitWord} (?:actuellement|aujourd)`,
)
const leading = new RegExp(
  `^${num}[ \\u00a0\\u202f]?(%) d(?:es? |['’])([^,;:.()]{5,60})(?: \\([^()]*\\))?\\.?$`,
)
const stands = new RegExp(
  `\\b([Tt]aux d(?:e |['’])[^,;:.()\\d]{4,40}?|TRS|DSO)\\)? (?:y )?(?:est|[ée]tait|atteint|plafonne|stagne|s[’']?[ée]l[èe]ve|a chut[ée]|tourne)[^,;:.()\\d]{0,20}? ${num}[ \\u00a0\\u202f]?(%|jours)`,
)
/** « de 12 jours à 5 jours », « 28 % → 20 % », « de 93 % à 97 % ». */
const moves = new RegExp(
  `(?:de |: ?|\\(|^| )${num}[ \\u00a0\\u202f]?${unitWord}?(?:[ \\u00a0\\u202f]?(?:→|->) ?| à )${num}[ \\u00a0\\u202f]?${unitWord}`,
)
export const moving = /(?:(?:→|->) ?| à )\d/
const verbs = new Set(
  'passer reduire ramener augmenter diminuer porter ameliorer abaisser faire amener diviser multiplier doubler baisser monter notre ambition commune est deux trois moitie amener passent passe sont font via viennent arrivent atteint objectif cible visee moyen moyenne actuel actuelle'.split(
    ' ',
  ),
)
const small = new Set([...smallWords, 'dans', 'pour', 'y', 'n'])

export const measuresIn = onceForEachRecord((told): readonly Measure[] => {
  const record = recordOf(told) as { readonly kpis: readonly Kpi[] }
  const texts = figuresSaid(told).filter(({ isQuoted }) => !isQuoted)
  return [
    ...texts.flatMap(said => {
      const first = String(said.path[0])
      if (['situation', 'trigger', 'painPoints'].includes(first)) return standing(said)
      if (['objective', 'secondaryObjectives', 'background', 'notes'].includes(first))
        return [...moved(said), ...sentence(said)]
      return first === 'kpis' ? [...moved(said), ...saidNow(said)] : []
    }),
    ...record.kpis.flatMap(baseline),
  ]
})

/** How things are, as one line tells it. */
export function standing(said: Measure['said']): Measure[] {
  const [, label, value, unit] = now.exec(said.text) ?? []
  if (label !== undefined) return measure(label, value, unit, said)
  const share = shareOfSales(said)
  if (share.length > 0) return share
  const [, part, sign, rest] = leading.exec(said.text) ?? []
  if (rest !== undefined) return measure(rest, part, sign, said)
  return sentence(said)
}

/** « 40 % du CA vient des plateformes » is the « Part des plateformes ». */
function shareOfSales(said: Measure['said']): Measure[] {
  const { first, name = first, told, share = told } = ofSales.exec(said.text)?.groups ?? {}
  return name === undefined ? [] : measure(`Part ${name}`, share, '%', said)
}

const sales = "(?:du CA|du chiffre d[’']affaires|des ventes|des commandes|des réservations)"
const ofSales = new RegExp(
  `(?:^|: )(?:(?<share>\\d+(?:[.,]\\d+)?)[ \\u00a0\\u202f]?% ${sales} (?:vien(?:ne)?n?t|passe(?:nt)?|provien(?:ne)?n?t|d[ée]pend(?:ent)?|se f(?:ai|on)t) (?:des|de|du|par|via|avec|sur) (?:les |la |le |l[’'])?(?<name>[^,;:.()\\d]{4,40}?)(?= ?(?:[,;:.(]|$))|(?:[Ll]es |[Ll]a |[Ll]e )(?<first>[^,;:.()\\d]{4,40}) (?:repr[ée]sent|p[èe]s|f(?:ai|on)|apport)\\p{L}* (?<told>\\d+(?:[.,]\\d+)?)[ \\u00a0\\u202f]?% ${sales})`,
  'u',
)

function sentence(said: Measure['said']): Measure[] {
  const [, label, value, unit] = stands.exec(said.text) ?? []
  return label === undefined ? [] : measure(label, value, unit, said)
}

function saidNow(said: Said): Measure[] {
  const [, label, value, unit] = nowSaid.exec(said.text) ?? againstNow.exec(said.text) ?? []
  return label === undefined ? [] : measure(label, value, unit, said)
}

/** Where it moves from; « de 5 à 10 jours » is a range, unless a verb moves it. */
export function moved(said: Said): Measure[] {
  if (!moving.test(said.text)) return []
  return said.text.split(/\n|;\s/).flatMap(line => {
    const match = moves.exec(line)
    if (match === null) return []
    const [words, from, fromUnit, , toUnit] = match
    const label = line.slice(0, match.index).replace(/^[\s*•✅-]+/u, '')
    const isMove = /→|->/.test(words) || fromUnit !== undefined || isChange(label)
    if (!isMove || /entre|comprise?/.test(label)) return []
    const { field, path } = said
    return measure(label, from, fromUnit ?? toUnit, { field, path, text: line.trim() })
  })
}

/** « Le délai de réponse était de 45 jours au départ », « La casse, qui était de 12 % au début, est à 8 % ». */
export function started(said: Said): Measure[] {
  return said.text.split(/\n|[.;]\s/).flatMap(line => {
    const [, label, value, unit] = atStart.exec(line) ?? []
    const { field, path } = said
    return label === undefined
      ? []
      : measure(label, value, unit, { field, path, text: line.trim() })
  })
}

export const startWords = /[ée]tait|[ée]taient|s[’']?[ée]levait|partait/i
const atStart = new RegExp(
  `^[\\s*•-]*((?:[Ll]es? |[Ll]a |[Ll][’'])[^,;:()\\d]{5,50}?)(?:,? qui)? (?:[ée]taient|[ée]tait|s[’'][ée]levait|partait) (?:de |à )?${num}[ \\u00a0\\u202f]?${unitWord} (?:au d[ée]part|au d[ée]but|au lancement|initialement|avant)`,
)

export function isChange(label: string): boolean {
  return verbs.has(searchWords(label)[0] ?? '')
}

export function baseline({ label, baseline: told, target = '' }: Kpi, index: number): Measure[] {
  const from = told ?? /^(.+?) (?:actuellement|aujourd)/.exec(target)?.[1] ?? ''
  const [, value, unit] = bare.exec(from.trim()) ?? []
  if (value === undefined) return []
  const said = { field: `Indicateur « ${label} »`, path: ['kpis', index, 'baseline'], text: from }
  return measure(label, value, unit, said)
}

function measure(
  label: string,
  value: string | undefined,
  unit: string | undefined,
  said: Measure['said'],
): Measure[] {
  if (value === undefined || unit === undefined) return []
  const name = bareLabel(label)
  if (/environ|près de|presque|~|\d/.test(name)) return []
  const all = searchWords(name)
  const words = all.filter(word => !small.has(word) && !verbs.has(word) && word !== 'taux')
  if (words.length === 0) return []
  return [
    {
      words,
      isRate: all.includes('taux') || words.includes('trs'),
      isNegated: all.some(word => ['non', 'pas', 'jamais', 'sans', 'ne', 'aucun'].includes(word)),
      value: toNumber(value),
      unit: unit === '%' ? '%' : unit.slice(0, 1),
      source: `${value} ${unit}`,
      said,
    },
  ]
}
