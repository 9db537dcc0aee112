import { figuresIn } from '../../../french/figures/figures.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { groupForms } from './group-forms.ts'
import { priceForms } from './price-forms.ts'
import type { Product } from './product-words.ts'

/** Those of one line. */
export function productsIn(line: string): Product[] {
  const near = forms.filter(({ words }) => words.some(word => line.includes(word)))
  return near.flatMap(({ pattern, read }) =>
    matchesIn(line, pattern).flatMap(match => {
      const { result = '', after = '', ...groups } = match.groups ?? {}
      const [stated] = figuresIn(result)
      const made = stated && read({ ...groups, before: line.slice(0, match.index) }, stated)
      if (made === undefined || stated === undefined || withMore.test(after)) return []
      return [
        {
          factors: [],
          reach: 0.25,
          ...made,
          result: { ...stated, isVague: stated.isVague || /^ ?environ/.test(after) },
          quote: match[0],
          index: match.index,
        },
      ]
    }),
  )
}

const forms = [...priceForms, ...groupForms]

const withMore = /^ ?(?:HT |TTC )?\(?(?:avec|y compris|hors|dont|frais|remise|en moyenne|plus)/i
