import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { groupForms } from './group-forms.ts'
import { priceForms } from './price-forms.ts'
import { type Product, roundingOf } from './product-words.ts'

/** Those of one line, under what is told above it. */
export function productsIn(line: string, above: () => readonly string[]): Product[] {
  const near = forms.filter(({ words }) => words.some(word => line.includes(word)))
  return near.flatMap(({ pattern, read }) =>
    matchesIn(line, pattern).flatMap(match => {
      const { result = '', after = '', ...groups } = match.groups ?? {}
      const [figure] = figuresIn(result)
      const stated = figure && { ...figure, isVague: figure.isVague || isAbout(match, figure) }
      const made = stated && read({ ...groups, before: line.slice(0, match.index) }, stated, above)
      if (made === undefined || stated === undefined || withMore.test(after)) return []
      return [
        {
          factors: [],
          reach: 0.25,
          ...made,
          result: stated,
          quote: match[0],
          index: match.index,
        },
      ]
    }),
  )
}

/** « Environ 229 000 € » was reckoned, « environ 200 000 € » only nearly so. */
function isAbout({ 0: quote, groups = {} }: RegExpExecArray, stated: Figure): boolean {
  const { result = '', after = '' } = groups
  const before = quote.slice(0, quote.lastIndexOf(result, quote.length - after.length - 1))
  const isReckoned = roundingOf(stated) <= 0.005
  return /^ ?environ/.test(after) || (/(?:environ|près de) $/.test(before) && !isReckoned)
}

const forms = [...priceForms, ...groupForms]

const withMore = /^ ?(?:HT |TTC )?\(?(?:avec|y compris|hors|dont|frais|remise|en moyenne|plus)/i
