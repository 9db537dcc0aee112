import type { Kpi } from '../../../domain/plan/plan.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import type { Entry } from '../../outline/entry.ts'
import { namedFigures } from '../../words/named-figures.ts'

export type ToldMeasure = Pick<Kpi, 'baseline' | 'target' | 'actual' | 'statedGap'>
type Part = 'baseline' | 'target' | 'statedGap'

/** « Litiges : avant 46, objectif 30, réalisé 29 », « Litiges – départ 46, cible 30 », or one figure a line below. */
export function namedMeasure({ label, value = '', text, children }: Entry) {
  const [, dashed, rest = ''] = /^(\D{3,80}?)\s+[–—-]\s+(\S.*)$/u.exec(text) ?? []
  const before = label ?? (children.length > 0 ? text : (dashed ?? ''))
  const after = label === undefined ? (children.length > 0 ? '' : rest) : value
  const below = children.map(child => `${child.label ?? ''} ${child.value ?? child.text}`)
  const told = [after.replace(/\s*[✅✔❌⚠🎉🚀]\ufe0f?\s*$/u, ''), ...below].filter(
    each => each !== '',
  )
  const figures = before === '' ? undefined : namedFigures(told.join(' ; '))
  return figures && { label: before, ...figures }
}

/**
 * The figures that one line tells of a measure: « 68 % (départ 61 % ; objectif 75 %) », « 310 h au lieu de
 * 420 h, soit -26 % », « 2,4 % → 0,6 % (-75 %) ». Nothing where it tells one figure only, or words that
 * belong to none of them.
 */
export function toldMeasure(value: string): ToldMeasure | undefined {
  const [first = '', ...others] = piecesOf(value)
  const passed = passage.exec(first)?.groups
  const parts = others.map(partOf)
  const [, before] = passed === undefined ? [] : [first, passed.before]
  const named = parts.filter(part => part !== undefined)
  if (named.length !== others.length || (named.length === 0 && before === undefined))
    return undefined
  const of = (wanted: Part) => named.find(({ part }) => part === wanted)?.text
  const baseline = before ?? of('baseline')
  const [target, statedGap] = [of('target'), of('statedGap')]
  if (baseline === undefined && target === undefined) return undefined
  const isInOrder = baseline !== undefined && isBefore(first, baseline)
  return {
    actual: isInOrder ? baseline : (passed?.after ?? first),
    ...(baseline !== undefined && { baseline: isInOrder ? first : baseline }),
    ...(target !== undefined && { target }),
    ...(statedGap !== undefined && { statedGap }),
  }
}

/** « de 95 min à 38 min », « 95 min → 38 min ». */
const passage =
  /^(?:(?:passe |passée? )?de (?=.*\sà\s))?(?<before>[~≈]?\s?\d[^→]*?)\s*(?:→|->|(?<=^(?:passe |passée? )?de .*\s)à\s)\s*(?<after>[~≈]?\s?\d.*)$/u

/** A comma that parts decimals parts nothing else. */
function piecesOf(value: string): string[] {
  return value
    .replace(/\s+(?=(?:contre|au lieu de|vs\.?)\s)/giu, ' ; ')
    .replace(/[()]/g, ' ; ')
    .split(/\s*;\s*|,\s+/u)
    .map(piece => piece.trim().replace(/\.$/, ''))
    .filter(piece => piece !== '')
}

const names: readonly (readonly [Part, RegExp])[] = [
  [
    'target',
    /^(?:objectifs?|cible|visée?|but|attendue?|prévue?|pour)\s*(?:de |:\s*|à )?\s*(?=[<>≤≥~]?\s?[+-]?\d)/iu,
  ],
  [
    'baseline',
    /^(?:(?:au |point de )?départ|avant|initial(?:ement)?|contre|au lieu de|vs\.?|était(?: à)?|partant de)\s*(?:de |:\s*|à )?\s*(?=[<>≤≥~]?\s?[+-]?\d)/iu,
  ],
  ['statedGap', /^(?:soit )?(?=[+−–-]\s?\d+(?:[.,]\d+)?\s?(?:%|pts?|points?))/iu],
]

function partOf(piece: string): { part: Part; text: string } | undefined {
  const aimed =
    /^(?:vs\.?|contre)?\s*(.+?)\s+(?:attendue?s?|visée?s?|prévue?s?|d’objectif|en objectif)$/iu.exec(
      piece,
    )?.[1]
  if (aimed !== undefined && /\d/.test(aimed)) return { part: 'target', text: aimed }
  const found = names.find(([, pattern]) => pattern.test(piece))
  if (found !== undefined) return { part: found[0], text: piece.replace(found[1], '') }
  return isEarlier(piece) ? { part: 'baseline', text: piece } : undefined
}

/** « 9 % en mars »: what was measured then. */
function isEarlier(piece: string): boolean {
  return /^\d[\d\s.,]*\s?\S{0,6}\s+(?:en|fin|au|début)\s+(?:janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc|20\d\d)/iu.test(
    piece,
  )
}

/** « 38 min en janvier, 29 min en mars » tells the first month first. */
function isBefore(first: string, second: string): boolean {
  const [one, other] = [firstDateSpan(first, anyDay), firstDateSpan(second, anyDay)]
  return one !== undefined && other !== undefined && one.start < other.start
}

/** Two months of one year. */
const anyDay = '2000-01-01'
