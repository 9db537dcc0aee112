import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function read(lines: readonly string[]) {
  let count = 0
  const text = lines.join('\n')
  const told = importDocument(text, { newId: () => `id${++count}`, today: '2025-03-20' })
  if (told.kind === 'refused' || told.document.content.kind !== 'minutes') throw new Error(text)
  const listed = told.document.unrecognised.map(each => each.text)
  return { meeting: told.document.content.meeting, listed }
}

const head = [
  '# COMPTE-RENDU COMITÉ DE PILOTAGE – LAINES TAVEL',
  '',
  '**Client :** Laines Tavel',
  '**Date :** Mardi 4 mars 2025, 9h00 - 10h30',
  '',
]
const talk = ['', '### 1. BAINS', '', '**Odile :**', '> "Les bains sont réguliers."', '']

test.each(['Participant', 'Nom', 'Présents'])(
  'People in a table right below the header are there, under « %s », and absence is a note',
  first => {
    const { meeting, listed } = read([
      ...head,
      `| ${first} | Fonction | Présence |`,
      '|---|---|---|',
      '| Odile Ravier | Gérante | Présente |',
      '| Paul Imbert | Teinture | Excusé |',
      ...talk,
    ])
    expect(meeting.participants).toEqual([
      { name: 'Odile Ravier', role: 'Gérante' },
      { name: 'Paul Imbert', role: 'Teinture', note: 'Excusé' },
    ])
    expect(meeting.quotes.map(({ author }) => author)).toEqual(['Odile'])
    expect(listed).toEqual([])
  },
)

test('How somebody came is kept beside their function', () => {
  const { meeting } = read([
    ...head,
    '| Participant | Fonction | Présence |',
    '|---|---|---|',
    '| Odile Ravier | Gérante | En visio |',
    ...talk,
  ])
  expect(meeting.participants).toEqual([
    { name: 'Odile Ravier', role: 'Gérante', note: 'Présence : En visio' },
  ])
})

test('A table of tasks below the header is no list of people', () => {
  const { meeting } = read([
    ...head,
    '| Responsable | Action | Rôle |',
    '|---|---|---|',
    '| Odile Ravier | Rincer les bains | Gérante |',
    ...talk,
  ])
  expect(meeting.participants).toEqual([])
})

test('Whoever led the meeting and wrote its minutes is one person', () => {
  const { meeting } = read([
    ...head,
    '**Animateurs :** Marc Oury et Lise Fabre',
    '**Participants :**',
    '- Odile Ravier (Gérante)',
    ...talk,
    '---',
    '',
    '*Compte-rendu rédigé par Lise Fabre*',
  ])
  expect(meeting.participants).toEqual([
    { name: 'Odile Ravier', role: 'Gérante' },
    { name: 'Lise Fabre', note: 'Animation, Rédaction' },
  ])
})

test.each(['**Retours à chaud :**', '**Derniers mots :**'])(
  'What people say below the actions is what they thought of the meeting, under %s',
  label => {
    const { meeting } = read([
      ...head,
      '**Participants :** Odile Ravier (Gérante), Paul Imbert (Teinture)',
      ...talk,
      '### 2. ACTIONS',
      '',
      '- Paul : rincer les bains, pour le 14 mars',
      '',
      label,
      '- Odile : "Clair et rapide."',
      '- Paul : "On avance enfin."',
    ])
    expect(meeting.actions.map(({ title }) => title)).toEqual(['rincer les bains'])
    expect(meeting.feedback).toEqual([
      { author: 'Odile', text: 'Clair et rapide.' },
      { author: 'Paul', text: 'On avance enfin.' },
    ])
  },
)
