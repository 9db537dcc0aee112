import { expect, test } from 'vitest'
import { foundInMinutes } from '../said-in-minutes.ts'

const survey = 'Extraits du questionnaire anonyme envoyé aux cueilleurs (12 réponses)'
const found = (notes: string, ...authors: readonly string[]) =>
  foundInMinutes({
    sections: [{ title: 'Verger', notes }],
    quotes: authors.map(author => ({ author, text: 'Les paniers sont trop lourds' })),
    participants: [{ name: 'Paul Mercier' }, { name: 'Nadia Brun' }],
  }).filter(each => each.startsWith('personal'))

test('Words that are called anonymous carry no name', () => {
  expect(found(survey, 'Paul (cueilleur aux Bruyères)')).toEqual([
    'personal-data Paul (cueilleur aux Bruyères) →',
  ])
  expect(
    found(`**${survey}**\n\n- "Trop lourd" (Paul, cueilleur)\n- "Trop long" (cueilleuse)`),
  ).toEqual(['personal-data Paul, cueilleur →'])
})

test('Neither do functions, those who speak in the room, and minutes that promise nothing', () => {
  expect(found(survey, 'Anonyme (cueilleur aux Bruyères)')).toEqual([])
  expect(found(survey, 'Paul (ouverture)', 'Nadia (Directrice)')).toEqual([])
  expect(found('Retours des cueilleurs', 'Paul (cueilleur aux Bruyères)')).toEqual([])
  expect(found(`**${survey}**\n\n- "Trop lourd" (cueilleur)\n\nPaul "prend note" (Paul).`)).toEqual(
    [],
  )
  expect(found('La boîte à idées restera anonyme.', 'Paul (cueilleur aux Bruyères)')).toEqual([])
})
