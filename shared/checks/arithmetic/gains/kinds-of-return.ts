import type { Roi } from '../../../domain/report/report.ts'
import { figuresIn, isNear } from '../../../french/figures/figures.ts'
import { saidLike } from '../../reading/said.ts'
import type { ToldReport } from '../../scene/scene.ts'
import { writtenSumsIn } from '../computations/written-sums.ts'

type Stated = {
  readonly label?: NonNullable<Roi['stated']>[number]['label'] | undefined
  readonly percent: number
}

/** « retour brut : 104 % » beside « ROI net : 4 % » is another measure, named where it is told. */
export function isToldGross(account: ToldReport, { label = '', percent }: Stated): boolean {
  if (gross.test(label) && !/\bnet\b/i.test(label)) return true
  return saidLike(account, gross).some(({ text }) =>
    text
      .split(/[;\n()]|\.\s/)
      .some(
        clause =>
          gross.test(clause) &&
          figuresIn(clause).some(each => each.unit === '%' && isRounded(each.value, percent)),
      ),
  )
}

const gross = /\b(?:brute?s?|gains? ?\/ ?co[ûu]ts?|rapport gains)(?![a-zé])/i

/**
 * « Sur trois ans, le ROI serait de 260 % », « sans les pénalités, il est de -13 % »: the sentence tells that it
 * counts other years, or other gains, than the table.
 */
export function isOfOtherGains(account: ToldReport, percent: number): boolean {
  return saidLike(account, otherGains).some(({ text }) =>
    text
      .split(/[;\n]|\.\s/)
      .some(
        sentence =>
          (otherGains.test(sentence) || yearsOf({ label: sentence }) > 1) &&
          figuresIn(sentence).some(
            ({ unit, value }) => unit === '%' && isRounded(value, Math.abs(percent)),
          ),
      ),
  )
}

const otherGains =
  /\b(?:sans|hors|si|seraient|serait|hypoth[èe]se|prudente?)(?![a-zà-ÿ])|\d ans|trois ans|deux ans|cinq ans|cumul/i

/** « ROI à trois ans »: over how many years the gains are counted; one where nothing says. */
export function yearsOf({ label = '' }: Pick<Stated, 'label'>): number {
  const [, count = '', unit = ''] = horizon.exec(label) ?? []
  const digits = Number(count.replace(',', '.'))
  const many = Number.isNaN(digits) ? inLetters.indexOf(count.toLowerCase()) + 1 || 1 : digits
  if (count === '') return /cumul|à terme|long terme/i.test(label) ? Number.POSITIVE_INFINITY : 1
  return /^mois/i.test(unit) ? many / 12 : many
}

const inLetters = 'un deux trois quatre cinq six sept huit neuf dix'.split(' ')
const horizon = new RegExp(
  `(?<![a-zà-ÿ])(?:à|sur|en|au bout de|après|de) (\\d+(?:,\\d+)?|${inLetters.join('|')}) (ans?|années?|mois)\\b`,
  'i',
)

/** « (231 200 − 222 000) / 222 000 = 4,1 % », written out: that it is right is found there. */
export function isReckonedNet(account: ToldReport, percent: number): boolean {
  return saidLike(account, netForm).some(({ text }) =>
    text.split('\n').some(line =>
      writtenSumsIn(line).some(({ operands, signs, computed, result }) => {
        const [gains, costs, base] = operands.map(({ value }) => value)
        const isNet = signs.join('') === '−÷' && costs === base && gains !== undefined
        return isNet && isRounded(result.value, percent) && isNear(result, computed * 100)
      }),
    ),
  )
}

const netForm = /\) ?[/÷][^\n=]*=[^\n]*%/

/** « 4 % » and « 4,1 % » are one figure, told to the point or to its tenth. */
export function isRounded(one: number, other: number): boolean {
  const decimals = Math.min(decimalsOf(one), decimalsOf(other))
  return Math.abs(one - other) <= 0.5 * 10 ** -decimals + 1e-9
}

function decimalsOf(percent: number): number {
  return String(percent).split('.')[1]?.length ?? 0
}
