import type { Roi } from '../../../domain/report/report.ts'
import { figuresIn, isNear } from '../../../french/figures/figures.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import { figuresLike, figuresSaid, saidLike } from '../../reading/said.ts'
import type { ToldReport } from '../../scene/scene.ts'
import { writtenSumsIn } from '../computations/written-sums.ts'

type Stated = {
  readonly label?: NonNullable<Roi['stated']>[number]['label'] | undefined
  readonly percent: number
}

/** « retour brut : 104 % » beside « ROI net : 4 % » is another measure, named where it is told. */
export function isToldGross(account: ToldReport, { label = '', percent }: Stated): boolean {
  if (gross.test(label) && !/\bnet\b/i.test(label)) return true
  return figuresLike(account, anyPercent).some(({ text }) =>
    text
      .split(/[;\n()]|\.\s/)
      .some(
        clause =>
          gross.test(clause) &&
          figuresIn(clause).some(each => each.unit === '%' && isRounded(each.value, percent)),
      ),
  )
}

/** Few texts tell one: they are read for what they mean. */
const anyPercent = /\d\s?(?:%|pour)/
const gross = /\b(?:brute?s?|gains? ?\/ ?co[ûu]ts?|rapport gains)(?![a-zé])/i

/**
 * « Sur trois ans, le ROI serait de 260 % », « sans les pénalités, il est de -13 % »: the sentence tells that it
 * counts other years, or other gains, than the table.
 */
export function isOfOtherGains(account: ToldReport, percent: number): boolean {
  return isToldIn(
    account,
    percent,
    sentence => otherGains.test(sentence) || yearsOf({ label: sentence }) > 1,
  )
}

/** « Sans les pénalités », « si l’hiver est doux » : over the same years, and yet another figure. */
export function isSupposed(account: ToldReport, percent: number): boolean {
  return isToldIn(account, percent, sentence => supposed.test(sentence))
}

function isToldIn(
  account: ToldReport,
  percent: number,
  isMeant: (sentence: string) => boolean,
): boolean {
  return figuresLike(account, anyPercent).some(({ text }) =>
    text
      .split(/[;\n]|\.\s/)
      .some(
        sentence =>
          isMeant(sentence) &&
          figuresIn(sentence).some(
            ({ unit, value }) => unit === '%' && isRounded(value, Math.abs(percent)),
          ),
      ),
  )
}

const supposed =
  /\b(?:sans|hors|si|[\p{L}]+r(?:ait|aient)|hypoth[èe]se|prudente?|optimiste|pessimiste|sc[ée]nario)(?![a-zà-ÿ])/iu
const otherGains = pattern('iu')`${supposed}|\d ans|(?:deux|trois|cinq) ans|cumul`

/** « ROI à trois ans »: over how many years the gains are counted; one where nothing says. */
export function yearsOf({ label = '' }: Pick<Stated, 'label'>): number {
  const [, count = '', unit = ''] = horizon.exec(label) ?? []
  const digits = toNumber(count)
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
  return gainsReckoned(account, percent).length > 0
}

/** Over how many years, by its own words or by those that tell the gains it is reckoned from. */
export function yearsMeant(account: ToldReport, { label, percent }: Stated): number {
  const own = yearsOf({ label })
  if (own > 1) return own
  const gains = gainsReckoned(account, percent)
  if (gains.length === 0) return own
  const told = figuresSaid(account).flatMap(({ text }) =>
    text.split(/[;\n]|\.\s/).filter(clause => tellsOneOf(clause, gains)),
  )
  return Math.max(own, ...told.map(clause => yearsOf({ label: clause })))
}

function tellsOneOf(clause: string, amounts: readonly number[]): boolean {
  return figuresIn(clause).some(({ value }) => amounts.includes(value))
}

/** The gains of « (231 200 − 222 000) / 222 000 », where they make that return. */
function gainsReckoned(account: ToldReport, percent: number): number[] {
  return saidLike(account, netForm).flatMap(({ text }) =>
    text.split('\n').flatMap(line =>
      writtenSumsIn(line).flatMap(({ operands, signs, computed, result }) => {
        const [gains, costs, base] = operands.map(({ value }) => value)
        const isNet = signs.join('') === '−÷' && costs === base && gains !== undefined
        return isNet && isRounded(result.value, percent) && isNear(result, computed * 100)
          ? [gains]
          : []
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
