import { expect, test } from 'vitest'
import { foundIn } from '../../said-in-a-report.ts'

test('months are named as one writes them, in the words of the document', () => {
  const [found] = foundIn('Bilan de 5 mois de travaux (Février-Août) : tout tient.')
  expect(found).toMatchObject({
    code: 'duration-mismatch',
    place: { quote: '5 mois de travaux (Février-Août)' },
    message: 'De février à août, il y a 7 mois, et non 5.',
  })
})

test('one month less is told from the middle of the first to that of the last', () => {
  expect(foundIn('Bilan de 7 mois de travaux (février-août).')).toEqual([])
  expect(foundIn('Bilan de 6 mois de travaux (février-août).')).toMatchObject([
    { severity: 'warning' },
  ])
})
