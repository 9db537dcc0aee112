import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

function read(leader: string) {
  let count = 0
  const text = [
    '# Compte rendu du comité de pilotage n° 2 – Laines Tavel',
    '',
    '**Date :** 12 mars 2025',
    `**Animatrice :** ${leader}`,
    '**Participants :** Marc Tavel (gérant), Lise Perrin (atelier)',
    '**Prochain COPIL :** 14 avril',
    '',
    '## Actions',
    '',
    '- Lise Perrin : peser les rebuts pour le 20 mars',
    '',
    '**Prochain COPIL :** 14 avril 2025, 9h00',
  ].join('\n')
  const told = importDocument(text, { newId: () => `id${++count}`, today: '2025-03-20' })
  if (told.kind === 'refused' || told.document.content.kind !== 'minutes') throw new Error(text)
  const { content, unrecognised, signature } = told.document
  return { ...content, signature, listed: unrecognised.map(each => each.text) }
}

test('When the next meeting is held is nobody and leaves nothing to do', () => {
  const { meeting, listed } = read('Odile Ravier')
  expect(meeting.participants.map(({ name }) => name)).toEqual(['Marc Tavel', 'Lise Perrin'])
  expect(meeting.actions.map(({ title }) => title)).toEqual(['peser les rebuts'])
  expect(listed.join()).toContain('14 avril 2025, 9h00')
})

test.each(['AquaPlan', 'Cabinet Aulne', 'Aulne Conseil'])(
  'Whoever leads works for the firm that stands in brackets: « %s »',
  firm => {
    const { meeting, signature, listed } = read(`Odile Ravier (${firm})`)
    expect(meeting.facilitator).toBe('Odile Ravier')
    expect(signature).toEqual([firm])
    expect(listed.join()).not.toContain('Ravier')
  },
)

test.each(['Consultante', 'Directrice de mission', 'Lyon', 'Laines Tavel'])(
  'A function, a town or the client is no firm: « %s »',
  words => {
    expect(read(`Odile Ravier (${words})`).signature).toEqual([])
  },
)
