import { sum } from '../../../domain/money.ts'
import { type Figure, figuresIn, isNear } from '../../../french/figures/figures.ts'
import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { letter } from '../../../french/letters.ts'
import {
  about,
  counted,
  type Form,
  free,
  type Groups,
  gap,
  type Made,
  makes,
  money,
  number,
  tail,
  words,
} from './product-words.ts'

const measure = `${number}(?:,\\d+)?${gap}?(?:h(?:eures?)?(?:${gap}?\\d{2})?|min(?:utes)?|jours?|€)(?![${letter}])`
const periods = `(?:an|année|mois|semaine|jour|heure|trimestre)s?(?![${letter}])`
const ofTime = `${gap}?(?:par |/${gap}?)(?<per>${periods})`
const ofOneGroup = new RegExp(`(?:par |/ ?)(?!${periods})[${letter}-]{3,}$`, 'iu')

/** So many shared out among groups, told for each of some people, on average, or of two kinds together. */
export const groupForms: readonly Form[] = [
  {
    // « 42 personnes, par groupes de 7, soit 6 sessions »
    words: ['groupe'],
    pattern: new RegExp(
      `${free}(?<count>${number})${words}[ ,(]+(?:en|par) groupes? de (?<each>\\d{1,3})(?! (?:à|ou|au|max|environ)|[-–])(?: [${letter}]+(?! max| au))?,? (?:soit |: ?)(?<result>\\d{1,3}) (?:sessions?|groupes?|séances?|ateliers?|vagues?)${tail}`,
      'giu',
    ),
    read: groupsOf,
  },
  {
    // « 19 postes à 4 par semaine : 5 semaines »
    words: ['par semaine', 'par jour', 'par mois'],
    pattern: new RegExp(
      `${free}(?<count>${number})${words},? à (?:raison de )?(?<each>\\d{1,3})(?: [${letter}]+)? par (?<unit>jour|semaine|mois)(?:${gap}?: ?|,? soit )${about}(?<result>\\d{1,3}) \\k<unit>s?(?![${letter}])${tail}`,
      'giu',
    ),
    read: groupsOf,
  },
  {
    // « 3 h par jour au téléphone (18 h à eux six) »
    words: ['à eux ', 'à elles ', 'pour les '],
    pattern: new RegExp(
      `(?:,? soit | \\()${about}(?<result>\\d+(?:,\\d+)?${gap}?(?:h(?:${gap}?\\d{2})?|min|€)) (?:à eux|à elles|pour les) (?<count>\\d{1,2}|${severalInWords})(?![${letter}])${tail}`,
      'giu',
    ),
    read: ({ before = '', count = '' }, result) =>
      ofOneGroup.test(before) ? undefined : ofEach(before, numberIn(count) ?? 0, result),
  },
  {
    // « 4,5 heures par semaine et par agence, c’est-à-dire 27 heures par semaine pour les six agences »
    words: [' pour ', ' sur ', ' dans '],
    pattern: new RegExp(
      `${counted}(?<each>${measure})(?:${ofTime}(?: et)?)?${gap}?(?:par |/${gap}?)(?!${periods})(?<group>[${letter}-]{3,}?)[sx]?(?:(?: et)? par (?<then>${periods}))?(?:${makes}|,? (?:c[’']est-à-dire|donc) ${about})(?<result>${measure})(?:${gap}?(?:/|par )${gap}?(?<again>${periods}))? (?:pour|sur|dans) (?:les |nos |vos |ces |leurs |tou(?:te)?s les |l[’']ensemble des )?(?<count>\\d{1,3}|${severalInWords})(?: \\k<group>[sx]?(?![${letter}])| ?(?=[.,;)]|$))(?! ?(?:par |/))${tail}`,
      'giu',
    ),
    read: perGroup,
  },
  {
    // « Panier moyen : 25 000 € (150 000 € pour 6 commandes) »
    words: ['oyen'],
    pattern: new RegExp(
      `moyenn?e?s?[^.;\\n\\d()]{0,40}?(?<result>(?:environ |près de |~ ?)?${money})(?:${gap}HT)? \\((?<each>${money})(?:${gap}HT)?(?: pour | ?[/÷] ?)(?<count>${number}) [${letter}]${tail}`,
      'giu',
    ),
    read: ({ each = '', count = '' }) => {
      const [whole] = figuresIn(each)
      const many = figuresIn(count)[0]?.value ?? 0
      if (whole === undefined || many < 2) return undefined
      return { expected: whole.value / many, reckoning: `${whole.source} ÷ ${count}`, reach: 2 }
    },
  },
  {
    // « 18 titulaires + 45 saisonniers (63 personnes) »
    words: [' + '],
    pattern: new RegExp(
      `${free}(?<count>${number}) [${letter}][${letter} ’'-]{2,30} \\+ (?<each>${number}) [${letter}][${letter} ’'-]{2,30} \\((?:soit )?(?<result>${number}) [${letter}]${tail}`,
      'giu',
    ),
    read: ({ count = '', each = '' }) => {
      const [one, other] = [figuresIn(count)[0]?.value ?? 0, figuresIn(each)[0]?.value ?? 0]
      return { expected: one + other, reckoning: `${count} + ${each}` }
    },
  },
]

/** Any of the figures of its unit told before it, for each of so many. */
function ofEach(before: string, many: number, result: Figure): Made | undefined {
  const made = figuresIn(before)
    .filter(({ unit }) => unit === result.unit)
    .map(({ value, source }) => ({ expected: value * many, reckoning: `${many} × ${source}` }))
  const last = made.at(-1)
  const all = sum(made.map(({ expected }) => expected)) / Math.max(1, many)
  if (isNear(result, all)) return undefined
  return made.some(({ expected }) => isNear(result, expected))
    ? undefined
    : last && { ...last, reach: 0.6 }
}

/** Over the same time, to the last digit of the one that is told. */
function perGroup(
  { before = '', each = '', count = '', per = '', then = per, again = '' }: Groups,
  result: Figure,
): Made | undefined {
  const [one] = figuresIn(each)
  const many = numberIn(count) ?? 0
  const isOneOfSome = /\d[^.;:]*(?:,| et|\+|puis|plus) ?$/.test(before)
  if (one === undefined || one.unit !== result.unit || then !== again) return undefined
  if (many < 2 || isOneOfSome) return undefined
  const expected = one.value * many
  const isRounded = each.includes(',') && Math.abs(result.value - expected) <= one.half * many
  return isRounded ? undefined : { expected, reckoning: `${many} × ${one.source}`, reach: 0.5 }
}

/** As many as they need, the last one not quite full. */
function groupsOf({ count = '', each = '' }: Groups, { value }: Figure): Made | undefined {
  const [all, one] = [figuresIn(count)[0]?.value ?? 0, figuresIn(each)[0]?.value ?? 0]
  const exact = all / Math.max(1, one)
  const isEnough = one < 2 || (value >= Math.floor(exact) && value <= Math.ceil(exact))
  if (isEnough) return undefined
  return { expected: Math.ceil(exact), reckoning: `${count} répartis par ${each}`, reach: 1 }
}
