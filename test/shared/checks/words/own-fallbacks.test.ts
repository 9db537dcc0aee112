import { expect, test } from 'vitest'
import { foundIn } from '../said-in-a-report.ts'

const found = (text: string) => foundIn(text).map(({ code }) => code)

test.each([
  'Tester la formule 2 (sans frais) pendant un trimestre. Si insuffisant, passer en formule 2.',
  'Commencer par l’option A ; sinon, basculer sur l’option A.',
  'Retenir le scénario 1, et à défaut se rabattre sur le scénario 1.',
])('What is chosen is no way out of itself: « %s »', text => {
  expect(found(text)).toEqual(['figure-conflict'])
})

test.each([
  'Tester la formule 1 (sans frais) pendant un trimestre. Si insuffisant, passer en formule 2.',
  'Tester la formule 2. Si insuffisant, passer en formule 2 renforcée.',
  'Tester la formule 2. Si insuffisant, passer en formule 2+.',
  'Tester la formule 2. La formule 2 est la moins chère.',
  'Tester la formule 2 avant la formule 1. Si insuffisant, passer en formule 1.',
  'Si la formule 2 est retenue, passer en formule 2 dès mai.',
])('Another one is: « %s »', text => {
  expect(found(text)).toEqual([])
})
