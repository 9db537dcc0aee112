import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

function effortsOf(charge: string) {
  const text = [
    '# Proposition commerciale – Laines Tavel',
    '',
    '**Date :** 3 mars 2025',
    '',
    '## Contexte',
    'Vos cuves débordent.',
    '',
    '## Démarche',
    '',
    '### Phase 1 – Relevé (mars 2025)',
    '- Plan des cuves',
    `- Charge : ${charge}`,
    '',
    '## Prix',
    '- Conseil : 12 jours × 1 000 € = 12 000 € HT',
  ]
  const read = importDocument(text.join('\n'), { newId: () => 'id', today: '2025-03-31' })
  if (read.kind === 'refused' || read.document.content.kind !== 'proposal') throw new Error('other')
  const [phase] = read.document.content.proposal.phases
  return phase?.effort.map(({ person, days }) => `${person} ${days}`)
}

test.each([
  '12 jours (Anne 8 j, Paul 4 j)',
  '12 jours – Anne 8 j, Paul 4 j',
  '12 jours (Anne 8, Paul 4)',
  'Anne (8 j), Paul (4 j), soit 12 jours',
])('A proposal tells who works a total: « %s »', charge => {
  expect(effortsOf(charge)).toEqual(['Anne 8', 'Paul 4'])
})

test('A part of a total is the team’s', () => {
  expect(effortsOf('12 jours (dont 2 jours sur site)')?.length).toBe(1)
})
