import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

const text = [
  'Rouvre Conseil',
  'Compte rendu de réunion',
  '',
  'Projet : Carte des réseaux – Syndicat des eaux de Lormes',
  'Objet : Comité de projet n° 2',
  'Date : 12 mai 2025',
  '',
  'Présents :',
  '- Odile Ravier, directrice',
  '',
  'Diffusion : participants, M. Castel',
  '',
  '1. Suites',
  '',
  'N° | Action | Pilote | Échéance',
  '--- | --- | --- | ---',
  '1 | Relever les vannes | O. Ravier | 20/05/2025',
  '2 | Tracer le plan | O. Ravier | 27/05/2025',
].join('\n')

test('A project names its client, a subject says what kind of meeting it was, who reads it was not there', () => {
  let count = 0
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2025-05-20' })
  if (read.kind === 'refused' || read.document.content.kind !== 'minutes') throw new Error(text)
  const { meeting, clientName } = read.document.content
  expect(clientName).toBe('Syndicat des eaux de Lormes')
  expect(meeting).toMatchObject({ kind: 'steering', title: 'Comité de projet n° 2' })
  expect(meeting.participants.map(({ name }) => name)).toEqual(['Odile Ravier'])
  expect(meeting.actions.map(({ owner, due }) => [owner, due])).toEqual([
    ['O. Ravier', '2025-05-20'],
    ['O. Ravier', '2025-05-27'],
  ])
  const listed = read.document.unrecognised.map(each => each.text)
  expect(listed).toContain('Diffusion : participants, M. Castel')
  expect(listed).toContain('Projet : Carte des réseaux – Syndicat des eaux de Lormes')
})

test.each([
  '**Instance :** comité de pilotage',
  '**Objectif :** choisir un four',
  '**Budget :** 4 000 €',
])(
  'A line of the header, whatever it names, leaves the day and the people below it to the meeting: %s',
  line => {
    const header = [
      '# COMPTE-RENDU ATELIER – LAINES TAVEL',
      '',
      line,
      '**Date :** Mardi 4 mars 2025, 9h00 - 10h30',
      '**Présents :** Odile Ravier (Gérante), Paul Imbert (Teinture)',
      '',
      '### 1. BAINS',
      '',
      '**Odile :**',
      '> "Les bains sont réguliers."',
    ].join('\n')
    const read = importDocument(header, { newId: () => 'id', today: '2025-05-20' })
    if (read.kind === 'refused' || read.document.content.kind !== 'minutes') throw new Error(header)
    const { meeting } = read.document.content
    expect(meeting).toMatchObject({ date: '2025-03-04', startsAt: '09:00', endsAt: '10:30' })
    expect(meeting.participants.map(({ name }) => name)).toEqual(['Odile Ravier', 'Paul Imbert'])
    expect(meeting.quotes).toEqual([{ author: 'Odile', text: 'Les bains sont réguliers.' }])
    expect(JSON.stringify(meeting)).toContain(line.replace(/^.*:\*\* /, ''))
  },
)

const tavel = ['# COMPTE-RENDU ATELIER – LAINES TAVEL', '', '**Date :** 4 mars 2025', '']
const part = ['', '## 1. Bains', 'Odile présente les cuves.']

function attendingIn(...lines: readonly string[]) {
  const source = [...tavel, ...lines, ...part].join('\n')
  const read = importDocument(source, { newId: () => 'id', today: '2025-03-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'minutes') throw new Error(source)
  const { participants } = read.document.content.meeting
  return { participants, listed: read.document.unrecognised.map(each => each.text) }
}

const there = { name: 'Odile Ravier', role: 'Gérante' }

test.each([
  '**Également présents, sans vote :** Nora Feld et Luc Petit',
  'Aussi présents, sans vote : Nora Feld, Luc Petit',
])('Those who were there too are, with what they could not do: « %s »', line => {
  const told = ['Nora Feld', 'Luc Petit'].map(name => ({ name, note: 'sans vote' }))
  const below = attendingIn('**Participants (1 votante) :**', '- Odile Ravier (Gérante)', '', line)
  expect(below.participants).toEqual([there, ...told])
  expect(below.listed).toEqual(['Participants (1 votante)'])
  const beside = attendingIn('**Participants :** Odile Ravier (Gérante)', '', line)
  expect(beside).toEqual({ participants: [there, ...told], listed: [] })
})

test.each(['Neuf présents, dont sept votants.', 'Également : deux stagiaires de passage.'])(
  '« %s » names nobody',
  line => {
    const { participants } = attendingIn('**Participants :**', '- Odile Ravier (Gérante)', '', line)
    expect(participants[0]).toEqual(there)
    expect(JSON.stringify(participants)).not.toContain('présents')
  },
)
