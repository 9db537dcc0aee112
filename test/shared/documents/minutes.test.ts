import { expect, test } from 'vitest'
import { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { minutesDocument } from '../../../shared/documents/minutes.ts'
import { emptyFirm } from '../../../shared/domain/firm/firm.ts'
import { Meeting } from '../../../shared/domain/meeting/meeting.ts'
import { found, sampleWorkspace } from './sample-workspace.ts'
import { missingFrom } from './told-content.ts'
import { allTexts, blocksOf, headings, rowTexts, under } from './tree-reading.ts'

const { clients, firm, meetings, missions } = sampleWorkspace()
const meeting = found(meetings[0])
const client = found(clients.find(({ id }) => id === meeting.clientId))
const mission = missions.find(({ id }) => id === meeting.missionId)
const sources = { client, mission, firm, today: '2024-11-20' }
const tree = minutesDocument({ ...sources, meeting })
const changed = (change: object) =>
  minutesDocument({ ...sources, meeting: Meeting.parse({ ...meeting, ...change }) })

test('Every figure, date and sentence of a workshop is in its minutes', () => {
  expect(missingFrom(tree, meeting)).toEqual([])
})

test('Minutes open with what was agreed, and are a valid tree', () => {
  expect(headings(tree, 1)).toEqual([
    'Décisions',
    'Actions',
    'Participants',
    'Ordre du jour',
    'Échanges',
    'Paroles de participants',
    'Post-its',
    'Matrice impact et effort',
    'Comparatif',
    'Tour de table',
  ])
  expect(DocumentTree.parse(tree)).toEqual(tree)
})

test.each([
  ['workshop', 'Compte-rendu d’atelier'],
  ['kickoff', 'Compte-rendu de lancement'],
  ['steering', 'Compte-rendu de comité de pilotage'],
  ['other', 'Compte-rendu de réunion'],
] as const)('The minutes of a %s say so', (kind, title) => {
  expect(changed({ kind }).cover.kicker).toBe(title)
})

test.each([
  ['09:00', '11:00', '09:20', 'Séance prévue de 9 h à 11 h, tenue avec 10 min d’avance.'],
  ['09:00', undefined, '09:30', 'Séance prévue à 9 h, tenue à l’heure.'],
  ['09:00', '11:00', undefined, 'Séance prévue de 9 h à 11 h.'],
  [undefined, '11:00', undefined, 'Séance prévue jusqu’à 11 h.'],
  [undefined, undefined, undefined, undefined],
])(
  'A meeting called from %s to %s whose first item ended at %s: %s',
  (startsAt, endsAt, end, note) => {
    const agenda = [{ title: 'Ouverture', minutes: 30, ...(end && { endedAt: end }) }]
    const notes = blocksOf(
      under(changed({ agenda, startsAt, endsAt }), 'Ordre du jour'),
      'paragraph',
    )
    expect(allTexts(notes)).toEqual(note === undefined ? [] : [note])
  },
)

test('An action that was carried over tells when it was decided', () => {
  const actions = [{ title: 'Choisir l’agence', decidedOn: '2024-07-18' }]
  expect(allTexts(under(changed({ actions }), 'Actions'))).toContain(
    'Choisir l’agence\nDécidée le 18 juillet 2024',
  )
})

test('The agenda tells the time given to each item beside the time it took', () => {
  const agenda = [
    { title: 'Ouverture', minutes: 30, startedAt: '09:00', endedAt: '09:20' },
    { title: 'Débat', minutes: 90, startedAt: '09:20' },
  ]
  const [table] = blocksOf(under(changed({ agenda }), 'Ordre du jour'), 'table')
  expect(table && rowTexts(table)).toEqual([
    ['Ouverture', '30 min', '9 h', '9 h 20', '20 min'],
    ['Débat', '1 h 30', '9 h 20', '', ''],
    ['Total', '2 h', '', '', ''],
  ])
})

test('The actions weighed are grouped by what they bring for what they cost', () => {
  const [table] = blocksOf(under(tree, 'Matrice impact et effort'), 'table')
  const groups = table?.rows.filter(({ kind }) => kind === 'group').map(row => row.cells[0]?.line)
  expect(
    groups?.map(line => allTexts([{ kind: 'paragraph', line: line ?? [], style: 'body' }])[0]),
  ).toEqual([
    'Gains rapides : fort impact, faible effort',
    'Projets à moyen terme : fort impact, effort moyen',
    'Projets à long terme : fort impact, effort élevé',
  ])
  expect(table?.rows).toHaveLength(3 + meeting.matrix.length)
})

test('The actions weighed are drawn where they stand, under the numbers of their table', () => {
  const section = under(tree, 'Matrice impact et effort')
  const [drawn] = blocksOf(section, 'matrix')
  expect(drawn?.entries).toHaveLength(meeting.matrix.length)
  expect(drawn?.entries[0]).toMatchObject({ row: 2, column: 0, mark: '1' })
  const [table] = blocksOf(section, 'table')
  const numbers = table?.rows.flatMap(({ kind, cells }) =>
    kind === 'group' ? [] : [cells[0]?.line[0]?.text],
  )
  expect(numbers).toEqual(drawn?.entries.map(({ mark }) => mark))
  const unknown = changed({ matrix: [{ title: 'À voir', impact: '?', effort: '?' }] })
  expect(blocksOf(under(unknown, 'Matrice impact et effort'), 'matrix')).toEqual([])
})

test('An action that was just added to the matrix is printed once something is said of it', () => {
  const added = { title: '', impact: '', effort: '' }
  const numbersOf = (matrix: object[]) => {
    const [table] = blocksOf(under(changed({ matrix }), 'Matrice impact et effort'), 'table')
    return table?.rows.flatMap(({ kind, cells }) =>
      kind === 'group' ? [] : [cells[0]?.line[0]?.text],
    )
  }
  expect(headings(changed({ matrix: [added] }), 1)).not.toContain('Matrice impact et effort')
  expect(numbersOf([added, { ...added, title: 'À voir' }])).toEqual(['2'])
})

test('A mark in figures says what it is out of, once the meeting does', () => {
  const benchmark = [{ name: 'Alpha', scores: { Site: 7, Prix: 'Élevés' } }]
  const [table] = blocksOf(under(changed({ benchmark, benchmarkScale: 10 }), 'Comparatif'), 'table')
  expect(table && rowTexts(table)).toEqual([['Alpha', '7 / 10', 'Élevés']])
  expect(table?.rows[0]?.cells.map(({ progress }) => progress)).toEqual([undefined, 70, undefined])
})

test('Only long minutes list their contents', () => {
  expect(tree.tableOfContents).toBe(true)
  expect(changed({ sections: [], board: { notes: [] } }).tableOfContents).toBe(false)
})

test('The most voted note of a group comes first, and notes of no group last', () => {
  const note = (id: number, text: string, more: object = {}) => ({
    id: `00000000-0000-4000-8000-00000000000${id}`,
    text,
    ...more,
  })
  const notes = [
    note(1, 'Sans groupe'),
    note(2, 'Peu choisie', { group: 'Forces' }),
    note(3, 'Choisie', { group: 'Forces', votes: 3, author: 'Léa' }),
  ]
  const board = under(changed({ board: { notes } }), 'Post-its')
  expect(allTexts(board)).toEqual([
    'Forces',
    'Choisie – Léa, 3 votes',
    'Peu choisie',
    'Autres notes',
    'Sans groupe',
  ])
})

test('Competitors are compared on every criterion that any of them was marked by', () => {
  const benchmark = [
    { name: 'Alpha', scores: { Site: 7 }, strengths: 'Rapide' },
    { name: 'Bêta', scores: { Prix: 'Élevés' }, weaknesses: ['Lent', 'Cher'] },
  ]
  const compared = changed({ benchmark, benchmarkScale: undefined })
  const [table] = blocksOf(under(compared, 'Comparatif'), 'table')
  expect(table && rowTexts(table)).toEqual([
    ['Alpha', '7', '', 'Rapide', ''],
    ['Bêta', '', 'Élevés', '', 'Lent\nCher'],
  ])
})

test('Marks on three criteria leave what is good and bad of each to a second table', () => {
  const scores = { Site: 7, Prix: 5, Délais: 3 }
  const benchmark = [
    { name: 'Alpha', scores, strengths: 'Rapide' },
    { name: 'Bêta', scores },
  ]
  const compared = changed({ benchmark, benchmarkScale: undefined })
  const tables = blocksOf(under(compared, 'Comparatif'), 'table')
  expect(tables.map(rowTexts)).toEqual([
    [
      ['Alpha', '7', '5', '3'],
      ['Bêta', '7', '5', '3'],
    ],
    [['Alpha', 'Rapide']],
  ])
  const unsaid = changed({ benchmark: [{ name: 'Bêta', scores }] })
  expect(blocksOf(under(unsaid, 'Comparatif'), 'table')).toHaveLength(1)
})

test('On many criteria each competitor has a card of its own, for lack of width', () => {
  const scores = { Site: 7, Prix: 'Élevés', Délais: 3, Conseil: 8, Accueil: 9 }
  const benchmark = [{ name: 'Alpha', scores, strengths: 'Rapide' }]
  const document = changed({ benchmark, benchmarkScale: undefined })
  expect(blocksOf(under(document, 'Comparatif'), 'table')).toEqual([])
  expect(allTexts(under(document, 'Alpha'))).toEqual([
    ...['Site', '7', 'Prix', 'Élevés', 'Délais', '3', 'Conseil', '8', 'Accueil', '9'],
    ...['Points forts', 'Rapide'],
  ])
})

test('The round of feedback has a line for each who spoke', () => {
  const feedback = [
    { author: 'Léa', text: 'Une journée **utile**.' },
    { author: 'Paul', text: ' ' },
  ]
  expect(allTexts(under(changed({ feedback }), 'Tour de table'))).toEqual([
    'Léa',
    'Une journée utile.',
  ])
})

test('The minutes of a meeting of which nothing is known have a cover and no empty heading', () => {
  const { id, clientId } = meeting
  const empty = Meeting.parse({ id, clientId, kind: 'other', title: '' })
  const nobody = { id: clientId, name: '', contacts: [] }
  const document = minutesDocument({
    meeting: empty,
    client: nobody,
    firm: emptyFirm(),
    today: '2025-01-01',
  })
  expect(document.blocks).toEqual([])
  expect(document.cover).toMatchObject({ title: 'Compte-rendu de réunion' })
})
