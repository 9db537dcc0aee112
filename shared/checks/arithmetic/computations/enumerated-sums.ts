import { sum } from '../../../domain/money.ts'
import { shown, statedFigure } from '../../../french/figures/figure-words.ts'
import { type Figure, figuresIn, isNear } from '../../../french/figures/figures.ts'
import { letter } from '../../../french/letters.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'

/** « Filets 1 200 €, ruches 450 €, puits 900 €, soit 2 550 € »: a sum of what is told one after the other. */
export function enumeratedSums(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said =>
      said.text
        .split('\n')
        .flatMap(sumsIn)
        .flatMap(each => (isRight(each) ? [] : [finding(told, said, each)])),
    ),
  )
}

const rough = /(?:soit|total|ce qui fait)[^\n\d]{0,25}\d/
const threeFigures = /\d\D+\d\D+\d/

type Enumeration = {
  readonly quote: string
  readonly parts: readonly Figure[]
  readonly result: Figure
}

const closing = pattern('giu')`
  (?:
    ,? soit (?:donc |au total |en tout |un total de |une (?:somme|dépense|enveloppe) de )?
    |[,;]? (?:pour un |au |un )?total (?:de |: )|,? ce qui fait (?:donc |un total de )?
  )(?=[\d])
`

/** Up to what introduces them, or to the sentence before. */
function sumsIn(line: string): Enumeration[] {
  if (!threeFigures.test(line)) return []
  return matchesIn(line, closing).flatMap(({ 0: link, index }) => {
    const from = line.slice(0, index).search(/[^:.;()]*(?:[.]\d[^:.;()]*)*$/u)
    const list = line.slice(from, index)
    const at = index + link.length
    const [result] = figuresIn(line.slice(at))
    if (result === undefined || result.start > 0 || otherwise.test(list)) return []
    if (withMore.test(line.slice(at + result.end))) return []
    const parts = partsOf(list, result)
    return parts.length < 2
      ? []
      : [{ quote: line.slice(from, at + result.end).trim(), parts, result }]
  })
}

/** What is taken off, compared, repeated or only some of them. */
const otherwise = pattern('iu')`
  [×=+→<>~≈]| x \d
  |\b(?:
    remise|moins|économi|déduction|contre|au lieu|passe|avant|après|puis|dont|sur|chacun
    |chaque|reste|environ|près de|jusqu|entre|de \d[^,]* à \d|divis|par|deux|trois|quatre
    |cinq|six|sept|huit|neuf|dix|tous les|pendant|à raison|avoir|hors|acompte|commission
  )
`
const withMore = /^ ?(?:HT |TTC )?(?:\/|par |de plus|de moins|chacun|en moyenne|avec|sur \d|%)/i

/** Of one unit with the whole, one in each item, all named: « 3 jours de taille, 4 jours de greffe et 2 jours de tri ». */
function partsOf(list: string, { unit, per }: Figure): Figure[] {
  const items = list.split(/,(?!\d) ?| et (?![^,]{0,40} et )/)
  const figures = items.map(item => figuresIn(item))
  const isPlain = figures.every(
    ([figure, ...others]) =>
      figure !== undefined && others.length === 0 && figure.unit === unit && figure.per === per,
  )
  const isNamed = items.every(item => named.test(item.replace(/\d/g, '')))
  const isCounted = unit !== '' && unit !== '%' && unit !== 'points'
  return isPlain && isNamed && isCounted ? figures.flat() : []
}

const named = new RegExp(`[${letter}]{3}`)

/**
 * « 3 jours de taille et 4 jours de greffe, soit 9 jours »: the parts are added up and held against
 * what is told after them, to its last digit. Right all the same: a result that is one of the parts,
 * what the first has more than the others, or one so far from their sum that it is none.
 */
function isRight({ parts, result }: Enumeration): boolean {
  const values = parts.map(({ value }) => value)
  const total = sum(values)
  const reach = parts.length > 2 ? 0.3 : 0.12
  const isElsewhere = Math.abs(total - result.value) > total * reach
  const isOther = [Math.abs((values[0] ?? 0) - sum(values.slice(1))), ...values].includes(
    result.value,
  )
  const rounding = sum(parts.map(({ half }) => (half < 0.5 ? half : 0)))
  return isElsewhere || isOther || isNear({ ...result, half: result.half + rounding }, total)
}

function finding(told: Told, { text, field, path }: Said, found: Enumeration): Finding {
  const { quote, parts, result } = found
  const expected = shown(result, sum(parts.map(({ value }) => value)))
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
    message: `${parts.map(({ source }) => source).join(' + ')} font ${expected}, et non ${result.source}.`,
    expected,
    stated: statedFigure(result),
  }
}
