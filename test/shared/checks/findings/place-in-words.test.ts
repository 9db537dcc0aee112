import { expect, test } from 'vitest'
import { findingInWords } from '../../../../shared/checks/findings/place-in-words.ts'

test('What a finding says is shown with the spaces and the elisions of French', () => {
  expect(findingInWords('Jours de « Accompagnement complet »')).toBe(
    'Jours d’«\u00a0Accompagnement complet\u00a0»',
  )
  expect(findingInWords('« Audit » passe de 3 à 4 ; total de « Formation » : 5')).toBe(
    '«\u00a0Audit\u00a0» passe de 3 à 4\u202f; total de «\u00a0Formation\u00a0»\u00a0: 5',
  )
})
