import { formatPercent } from '../../domain/french.ts'
import { gapBetween } from '../../domain/kpi-gap.ts'
import { readMeasure } from '../../domain/measure.ts'
import type { Finding } from '../finding.ts'
import { around, type Said, saidLike } from '../said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../scene.ts'

/** « ramenée de 50 min à 36 min (−28 %) », « réduire de 40 % (de 50 à 30 min) » say one change twice. */
export function toldChanges(scene: Scene): Finding[] {
  const { hoursPerDay } = scene.workspace.firm
  return documentsOf(scene).flatMap(told =>
    saidLike(told, /%/).flatMap(said =>
      changesIn(said.text, hoursPerDay).flatMap(change =>
        isRight(change) ? [] : [finding(told, said, change)],
      ),
    ),
  )
}

type Change = {
  readonly quote: string
  readonly from: string
  readonly to: string
  readonly stated: number
  readonly precision: number
  /** Percent of the first figure; between percentages, points too. */
  readonly exact: readonly number[]
}

const quantity = String.raw`(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?(?:h\d{2})?)((?:[ \u00a0\u202f]?[\p{L}€%/]+)?)`
const change = String.raw`${quantity}[ \u00a0\u202f](?:à|→|vers)[ \u00a0\u202f]${quantity}`
const percent = String.raw`(\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%`

/** A sign or a word says that the percentage is that of the change. */
const told = new RegExp(
  `(?:\\bde |\\bd[’'])${change}(?:[ \\u00a0\\u202f][^\\d().;,:]{0,25})?(?:[ \\u00a0\\u202f]?\\([+−–-]|, soit (?:une? )?(?:[+−–-]|baisse de |hausse de |gain de |réduction de ))[ \\u00a0\\u202f]?${percent}`,
  'giu',
)
const explained = new RegExp(
  `(?:(?:r[ée]dui|bais|dimin|augment|hauss|gain|gagn|amélior|crois|recul|chut|progress)[\\p{L}’' ]{0,60}?|[+−–-][ \\u00a0\\u202f]?)${percent}[ \\u00a0\\u202f]?\\((?:passe |passer |passé |passée )?(?:de )?${change}`,
  'giu',
)

function changesIn(text: string, hoursPerDay: number): Change[] {
  if (!/à|→|vers/.test(text)) return []
  return [
    ...[...text.matchAll(told)].map(([quote, ...figures]) => ({ quote, figures })),
    ...[...text.matchAll(explained)].map(([quote, digits, ...rest]) => ({
      quote,
      figures: [...rest, digits],
    })),
  ].flatMap(({ quote, figures }) => changeOf(quote, figures, hoursPerDay))
}

function changeOf(
  quote: string,
  [first = '', firstUnit = '', second = '', secondUnit = '', digits = '']: (string | undefined)[],
  hoursPerDay: number,
): Change[] {
  const [from, to] = [`${first}${firstUnit || secondUnit}`, `${second}${secondUnit || firstUnit}`]
  const [before, after] = [from, to].map(text => readMeasure(text, undefined, hoursPerDay))
  const gap = before && after && gapBetween(before, after)
  if (before === undefined || after === undefined || gap === undefined || before.value === 0)
    return []
  const relative = Math.abs((after.value - before.value) / before.value) * 100
  const exact = gap.kind === 'points' ? [Math.abs(gap.value), relative] : [Math.abs(gap.value)]
  const decimals = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0
  return [
    {
      quote,
      from: `${first}${firstUnit}`,
      to: `${second}${secondUnit}`,
      stated: Number(digits.replace(',', '.')),
      precision: 0.5 * 10 ** -decimals,
      exact,
    },
  ]
}

/** Told to its precision, or cut after its last digit. */
function isRight({ stated, precision, exact }: Change): boolean {
  return exact.some(value => {
    const gap = value - stated
    return Math.abs(gap) <= precision + 1e-9 || (gap >= 0 && gap < 2 * precision)
  })
}

function finding(document: Told, { text, field, path }: Said, found: Change): Finding {
  const { quote, from, to, stated, exact } = found
  const expected = formatPercent(Math.round((exact[0] ?? 0) * 10) / 10)
  return {
    code: 'percent-mismatch',
    severity: 'error',
    place: placeIn(document, field, path, around(text, text.indexOf(quote), quote.length)),
    message: `De ${from} à ${to}, le changement est de ${expected}, et non de ${formatPercent(stated)}.`,
    expected,
    stated: formatPercent(stated),
  }
}
