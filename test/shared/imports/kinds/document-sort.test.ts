import { expect, test } from 'vitest'
import { sortOf } from '../../../../shared/imports/kinds/document-sort.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

const brief = [
  '| | |',
  '|---|---|',
  '| **Client** | Laines Tavel |',
  '',
  '## Situation actuelle',
  '- Une cuve sur trois à l’arrêt',
  '',
  '## Budget',
  'Honoraires : 12 000 € HT. Facturation en trois fois.',
  '',
  '## Prochaines étapes',
  '- Signature de la lettre de mission',
]

test.each([
  '# Brief client : Laines Tavel',
  '# Brief de mission',
  '# Note de cadrage : Laines Tavel',
  '# Cahier des charges – Teinture',
])('« %s » is a brief, though it says what is charged and that a letter will be signed', title => {
  expect(sortOf([title, '', ...brief].join('\n'))).toBe('brief')
})

test.each(['# Lettre de mission – Laines Tavel', '# Note de cadrage valant lettre de mission'])(
  '« %s » that says what is charged is an offer',
  title => {
    expect(sortOf([title, '', ...brief].join('\n'))).toBe('proposal')
  },
)

test('« Lettre de mission » that says no price is a brief', () => {
  expect(sortOf('# Lettre de mission\n\n## Objectifs\n- Relancer la teinture')).toBe('brief')
})

const people = ['**Participants :**', '- Odile Ravier (Gérante)', '- Paul Imbert (Teinture)', '']
const agenda = ['## Ordre du jour', '1. Accueil (30 min)', '2. Bains (1h)', '']
const talk = ['## 1. État des lieux', 'Une cuve sur trois est à l’arrêt.', '']
const decided = ['**Actions**', '- Odile loue une cuve', '']

function sortUnder(title: string, ...parts: readonly (readonly string[])[]) {
  return sortOf([title, '', '**Client :** Laines Tavel', ...parts.flat()].join('\n'))
}

test.each([
  '# ATELIER « COULEURS » – LAINES TAVEL',
  '# Séminaire des teinturiers',
  '## Workshop n° 2 : bains et couleurs',
])('« %s », over those who were there and what they were to speak of, is a meeting', title => {
  expect(sortUnder(title, people, agenda, talk)).toBe('minutes')
  expect(sortUnder(title, people, talk, decided)).toBe('minutes')
})

test('So is a text whose header says that it is a workshop', () => {
  const type = ['**Type :** Atelier (1 journée)', '']
  expect(sortUnder('# Couleurs de demain', type, people, agenda, talk)).toBe('minutes')
})

test.each([
  ['# Atelier Ravier : teinture et filage', [talk]],
  ['# Ateliers de Tavel', [people, talk]],
  ['# Atelier couleurs, deux jours', [people, ['## Programme', '- Bains', '## Tarif', '900 €']]],
  ['# Couleurs de demain', [people, talk, decided]],
])('« %s » is no meeting by these words alone', (title, parts) => {
  expect(sortUnder(title, ...parts)).not.toBe('minutes')
})

test('The words of a workshop, under its state of things, are those of its people', () => {
  const said = ['**Odile Ravier**', '> « Une cuve sur trois, et sept heures par bain. »', '']
  const text = ['# ATELIER « COULEURS »', '', ...people, ...agenda, ...talk, ...said, ...decided]
  const read = importDocument(text.join('\n'), { newId: () => 'id', today: '2026-03-02' })
  if (read.kind === 'refused') throw new Error(read.reason)
  expect(read.document.content).toMatchObject({
    kind: 'minutes',
    meeting: {
      quotes: [{ author: 'Odile Ravier', text: 'Une cuve sur trois, et sept heures par bain.' }],
      sections: [{ title: 'État des lieux' }],
    },
  })
})
