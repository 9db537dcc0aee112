import { sum } from '../../../domain/money.ts'
import { figuresIn } from '../../../french/figures/figures.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { letter } from '../../../french/letters.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { type ListedLine, listedLines, rowsUnderTitles } from '../listed-lines.ts'

/** « Les 27 avis négatifs parlent de », over « Délai : 12 », « Prix : 8 »…: the rows make what is told above them. */
export function listedCounts(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).length === 0
      ? []
      : listedLines(told).flatMap(lines => listsIn(lines).flatMap(list => wrongIn(told, list))),
  )
}

/** A row that ends with its count. */
const rough = / : \d[\d \u00a0\u202f]*(?: [^\s\d:]{3,20})?[.*]*$/m

type List = {
  readonly title: ListedLine
  readonly counts: readonly number[]
  readonly unit: string
}

/** Three rows or more of one unit, right below a line that is none, or below the title of what came of it. */
function listsIn(lines: readonly ListedLine[]): List[] {
  return rowsUnderTitles(lines, rowIn).flatMap(({ title: above, before, rows }) => {
    const title = before !== undefined && ofResults.test(folded(above.text)) ? before : above
    const [{ unit } = { unit: '' }] = rows
    const isOneKind = rows.every(each => each.unit === unit)
    const counts = rows.map(({ count }) => count)
    return rows.length < 3 || !isOneKind ? [] : [{ title, counts, unit }]
  })
}

/** « **Résultats (regroupés)** », « Répartition par thème : ». */
const ofResults =
  /^[\s*_#]*(?:(?:les )?resultats?|repartition|regroupement|classement par|detail)\b(?! (?:du vote|des votes))[^\d\n]{0,40}$/

const row = new RegExp(
  `^\\s*(?:[-•*] |\\d{1,2}[.)] )?\\**([^:\\n]{2,60}?)\\** ?:\\** (\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d+)(?:[ \\u00a0\\u202f]([${letter}-]{3,}))?[. ]*$`,
  'u',
)

function rowIn(text: string) {
  const [, label = '', digits, noun = ''] = row.exec(text) ?? []
  const unit = singular(noun)
  const isClosing = /^(?:total|ensemble|moyenne|soit|version|numero|annee|date)\b/.test(
    folded(label),
  )
  if (digits === undefined || isClosing || measures.has(unit)) return undefined
  return { count: toNumber(digits), unit }
}

/** Votes are held against those that there were to give. */
const measures = new Set(
  'jour mois an annee semaine heure minute euro point page fois min vote voix voi gommette jeton'.split(
    ' ',
  ),
)

function singular(noun: string): string {
  return folded(noun).replace(/[sx]$/, '')
}

/** Any count of the title may be theirs; where none is, the one that is nearly what they make is meant. */
function wrongIn(told: Told, { title, counts, unit }: List): Finding[] {
  const total = sum(counts)
  const stated = figuresIn(title.text.replace(/[*_]/g, '')).filter(
    each =>
      Number.isInteger(each.value) && !others.has(each.unit) && each.value > Math.max(...counts),
  )
  const meant = stated.filter(each => unit === '' || each.unit === unit || each.unit === '')
  const near = meant.find(({ value }) => Math.abs(value - total) <= Math.max(2, value * 0.08))
  if (near === undefined || stated.some(({ value }) => value === total)) return []
  if (near.isVague || isYear(near.value) || ofSome.test(folded(title.text))) return []
  const { text, field, path } = title.said
  const place = around(text, text.indexOf(title.text), title.text.length).replace(/[*_]/g, '')
  const [expected, quote] = [formatNumber(total), formatNumber(near.value)]
  return [
    {
      code: 'total-mismatch',
      severity: 'error',
      place: placeIn(told, field, path, place),
      message: `${counts.map(formatNumber).join(' + ')} font ${expected}, et non ${quote}.`,
      expected,
      stated: near.source,
    },
  ]
}

/** Those who answer tell more than one thing each, or nothing. */
const others = new Set(
  '€ % points min jour semaine mois an h fois participant participante personne present repondant votant'.split(
    ' ',
  ),
)
const ofSome =
  /\b(?:dont|notamment|principa|parmi|exemple|extrait|surtout|premier|top|plusieurs|majeur|doublon|fusion)/

function isYear(value: number): boolean {
  return value >= 1900 && value < 2100
}
