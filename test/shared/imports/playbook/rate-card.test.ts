import { expect, test } from 'vitest'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../../../shared/imports/plan/merge-document.ts'
import { readPlaybook } from '../../../../shared/imports/playbook/playbook.ts'

const steps = [
  '# Processus de mission',
  '',
  '## ÉTAPE 1 – Appel',
  '- Écouter',
  '',
  '## ÉTAPE 2 – Note',
  '',
  '| Critère | Points |',
  '|---|---|',
  '| Budget | 12 |',
  '| Délai | 8 |',
  '| **Total** | **20** |',
  '',
  '🚦 **Porte :** relecture par une autre personne.',
  '',
  '## ÉTAPE 3 – Clôture',
  '- Archiver',
  '',
]
const card = [
  '## Grille des tarifs 2026',
  '',
  '| Consultant | Fonction | TJM HT |',
  '|---|---|---|',
  '| Anne Roy | Directrice | 1 200 € |',
  '| Paul Blin | Consultant | 900 |',
  '| Renfort | Selon profil | 600 € |',
  '| Odile Prat | Experte | 900 à 1 100 € |',
  '',
]

function read(...lines: readonly string[]) {
  let count = 0
  return readPlaybook(lines.join('\n'), () => `id${++count}`)
}

test('A table of day rates by person is the rate card, and no step', () => {
  const { playbook, rates } = read(...steps, ...card)
  expect(rates).toEqual([
    { name: 'Anne Roy', role: 'Directrice', dayRate: 120_000 },
    { name: 'Paul Blin', role: 'Consultant', dayRate: 90_000 },
  ])
  expect(playbook.steps.map(({ title }) => title)).not.toContain('Grille des tarifs 2026')
  expect(playbook.about).toMatchObject([{ title: 'Grille des tarifs 2026', after: true }])
  expect(playbook.about?.[0]?.items).toContain('Odile Prat : Experte – 900 à 1 100 €')
})

test.each([
  ['| Lot | Tarif |', '| Bain bleu | 900 € |'],
  ['| Consultant | Jours |', '| Anne Roy | 12 |'],
  ['| Client | Montant |', '| Paul Imbert | 1 200 € |'],
])('« %s » is no rate card', (head, row) => {
  expect(read(...steps, '## Repères', '', head, '|---|---|', row, row).rates).toEqual([])
})

function imported(text: string, into = emptyWorkspace()) {
  let count = 0
  const newId = () => `${into.playbooks.length}-${++count}`
  const told = importDocument(text, { newId, today: '2026-01-10', sort: 'playbook' })
  if (told.kind === 'refused') throw new Error(told.reason)
  return mergeDocument(into, told.document, newId).workspace
}

test('The prices complete the people of the firm, and change none that is known', () => {
  const text = [...steps, ...card].join('\n')
  const empty = emptyWorkspace()
  const people = [
    { id: 'p1', name: 'Anne Roy', dayRate: 110_000 },
    { id: 'p2', name: 'Paul Blin' },
  ]
  const { firm, ...others } = imported(text, { ...empty, firm: { ...empty.firm, people } })
  expect(firm.people).toEqual([
    { id: 'p1', name: 'Anne Roy', role: 'Directrice', dayRate: 110_000 },
    { id: 'p2', name: 'Paul Blin', role: 'Consultant', dayRate: 90_000 },
  ])
  expect(imported(text, { ...others, firm: { ...firm, people } }).firm.people).toEqual(people)
  expect(imported(text).firm.people.map(({ name }) => name)).toEqual(['Anne Roy', 'Paul Blin'])
})

test.each(['Porte', 'Porte go / no-go', 'Porte de passage'])(
  '« %s : » in bold below a step is a gate, and the sum of its points nothing to do',
  name => {
    const { playbook } = read(...steps.map(line => line.replace('Porte :', `${name} :`)))
    expect(playbook.steps).toEqual([
      { title: expect.stringContaining('Appel'), items: ['Écouter'] },
      { title: expect.stringContaining('Note'), items: ['Budget : 12', 'Délai : 8'] },
      { title: name, gate: true, items: ['relecture par une autre personne.'] },
      { title: expect.stringContaining('Clôture'), items: ['Archiver'] },
    ])
  },
)

test('A door to paint is no gate, and a total of something else stays', () => {
  const { playbook } = read(
    ...steps.map(line => line.replace('🚦 **Porte :**', 'Porte :').replace('20', '25')),
  )
  expect(playbook.steps[1]?.items).toEqual([
    'Budget : 12',
    'Délai : 8',
    'Total : 25',
    'Porte : relecture par une autre personne.',
  ])
  expect(playbook.steps.some(({ gate }) => gate === true)).toBe(false)
})

test('Below steps that are numbered by name, what has no number and nothing to tick is no step', () => {
  const below = [
    '## Exemple d’appel',
    'Appel de 20 min.',
    '',
    '## En résumé',
    '- Écouter d’abord',
    '',
  ]
  const ticked = ['## Avant l’envoi', '- [ ] Totaux relus', '']
  const { playbook } = read(...steps, ...ticked, ...below)
  expect(playbook.steps.at(-1)?.items).toEqual(['Totaux relus'])
  expect(playbook.about?.map(({ title }) => title)).toEqual(['Exemple d’appel', 'En résumé'])
})

test('Who signs on the last line is nothing to do, and is kept', () => {
  const signed = read(...steps, '## En résumé', '- Écouter', '', '*Anne Roy – relecture Paul Blin*')
  expect(JSON.stringify(signed.playbook.steps)).not.toContain('Blin')
  expect(signed.unrecognised.at(-1)?.text).toBe('Anne Roy – relecture Paul Blin')
  const said = read(...steps, '*Rappeler le client sous 48 h.*')
  expect(said.playbook.steps.at(-1)?.items).toContain('Rappeler le client sous 48 h.')
})
