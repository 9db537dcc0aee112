import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import {
  emptyWorkspace,
  parseWorkspace,
  type Workspace,
} from '../../../shared/domain/workspace/workspace.ts'
import { sortOf } from '../../../shared/imports/kinds/document-sort.ts'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../../shared/imports/plan/merge-document.ts'

function text(name: string): string {
  return readFileSync(new URL(`fixtures/documents/${name}.md`, import.meta.url), 'utf8')
}

function imported(workspace: Workspace, source: string): Workspace {
  let count = workspace.clients.length * 1000 + workspace.reports.length * 100
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const read = importDocument(source, { newId, today: '2025-04-01' })
  if (read.kind === 'refused') throw new Error(read.reason)
  return mergeDocument(workspace, read.document, newId).workspace
}

const all = ['proposal', 'monthly', 'minutes'].reduce(
  (workspace, name) => imported(workspace, text(name)),
  emptyWorkspace(),
)

describe('A monthly report comes in section by section', () => {
  const [report] = all.reports
  it('says when, by whom, how the mission stands and what comes next', () => {
    expect(report).toMatchObject({
      kind: 'monthly',
      date: '2025-03-31',
      period: { label: 'Mars 2025', start: '2025-03-01', end: '2025-03-31' },
      authors: ['Claire Fontaine'],
      status: 'amber',
      nextReportOn: '2025-04-30',
      conclusion: 'Le cap est tenu.',
    })
    expect(report?.highlights.map(({ tone }) => tone)).toEqual(['good', 'warning'])
    expect(report?.nextSteps).toEqual([
      { when: 'Semaine du 7 avril', items: ['Former les équipes'] },
      { when: 'Semaine du 14 avril', items: ['Recette du tableau de bord'] },
    ])
  })

  it('says how far each deliverable is, and keeps what is told of it', () => {
    expect(
      report?.deliverables.map(({ title, status, progress }) => [title, status, progress]),
    ).toEqual([
      ['Instrumentation', 'done', 100],
      ['Tableau de bord', 'doing', 40],
      ['Formation', 'todo', undefined],
    ])
    expect(report?.deliverables[1]?.notes).toContain('Deux écrans sur cinq')
  })

  it('tells an alert with the options weighed and the decision', () => {
    expect(report?.alerts).toMatchObject([
      {
        title: "Retard de l'électricien",
        options: [{ label: 'attendre' }, { label: 'en appeler un autre (2 400 €)', chosen: true }],
        decision: 'Option B',
        date: '2025-03-14',
        impact: 'Planning : une semaine',
      },
    ])
  })

  it('keeps the totals that are stated beside the lines', () => {
    expect(report?.budget.lines).toMatchObject([
      {
        label: 'Conseil',
        kind: 'consulting',
        amount: 2_000_000,
        days: 20,
        spentDays: 8,
        spent: 800_000,
        statedLeft: 1_200_000,
      },
      { label: 'Déplacements', kind: 'expenses', amount: 150_000, spent: 30_000 },
    ])
    expect(report?.budget.stated).toEqual({
      total: 2_150_000,
      spent: 830_000,
      left: 1_320_000,
      rate: 39,
    })
  })

  it('tells milestones reached from those that move, and gaps as they are stated', () => {
    expect(report?.milestones).toMatchObject([
      { title: 'Capteurs posés', planned: '2025-03-10', actual: '2025-03-12', status: 'done' },
      { title: 'Formation', planned: '2025-04-07', revised: '2025-04-14', status: 'late' },
    ])
    expect(report?.kpis).toMatchObject([
      { label: 'Rebuts', baseline: '8 %', actual: '6 %', statedGap: '-2 pts' },
      { label: 'Relevé', statedGap: '-75 %' },
    ])
  })

  it('names who said what, and gives marks their scale', () => {
    expect(report?.satisfaction).toEqual({
      quotes: [
        {
          author: 'Nadia Benali',
          date: '2025-03-28',
          text: 'Les opérateurs regardent déjà leurs chiffres.',
        },
      ],
      scores: [{ label: "Note de l'atelier", value: 8, max: 10 }],
    })
    expect(report?.requests).toEqual([
      { date: '2025-03-12', request: 'Peut-on suivre le gaz ?', answer: 'Oui, en avril.' },
    ])
  })
})

test('Minutes tell who was there, what was decided and why, who does what', () => {
  expect(all.meetings).toMatchObject([
    {
      kind: 'steering',
      date: '2025-03-18',
      place: 'Atelier de Givors',
      facilitator: 'Claire Fontaine',
      participants: [{ name: 'Nadia Benali', role: 'Directrice' }, { name: 'Hugo Marchand' }],
      agenda: [
        { title: 'Avancement', minutes: 30 },
        { title: "Choix de l'électricien", minutes: 60 },
      ],
      quotes: [{ author: 'Nadia', text: 'Les relevés sont plus sûrs.' }],
      decisions: [{ title: 'Appeler Volt Services', reason: '- Libre tout de suite' }],
      matrix: [
        {
          title: 'Appeler Volt Services',
          impact: 'fort\u00a0: four relancé',
          effort: 'faible\u00a0: 1 h',
          priority: 1,
          action: 'Hugo appelle demain',
        },
      ],
      actions: [
        { title: 'Appeler Volt Services', owner: 'Hugo', due: '2025-03-19' },
        { title: "Avertir l'équipe", owner: 'Nadia', due: '2025-03-21' },
      ],
      board: { notes: [{ group: 'Délais' }, { group: 'Délais' }] },
      feedback: [{ author: 'Nadia', text: 'Clair et court.' }],
    },
  ])
})

test('A proposal tells its options, ranges, payments, team and validity', () => {
  const [proposal] = all.proposals
  expect(proposal).toMatchObject({
    date: '2025-01-06',
    subject: 'Mesurer les fours en continu',
    recipient: { name: 'Nadia Benali', role: 'Directrice' },
    situation: ['Relevés à la main'],
    objective: 'Savoir à toute heure ce que consomme chaque four.',
    statedDuration: '3 mois',
    validUntil: '2025-01-31',
    team: [{ name: 'Claire Fontaine', role: 'Pilote', note: 'Conduite du projet' }],
    references: [{ client: 'Faïencerie Lune', result: '12 % de gaz en moins' }],
    nextSteps: [{ when: 'Semaine du 13 janvier', what: 'lancement' }],
  })
  expect(proposal?.phases).toMatchObject([
    {
      name: 'Relevé',
      effort: [
        { person: 'Claire Fontaine', days: 4 },
        { person: 'Hugo Petit', days: 2 },
      ],
    },
  ])
  expect(proposal?.options).toMatchObject([
    {
      recommended: true,
      total: 1_050_000,
      totalMax: 1_150_000,
      lines: [
        { days: 6, dayRate: 100_000, amount: 600_000 },
        { amount: 50_000 },
        { amount: 400_000, amountMax: 500_000 },
      ],
    },
    { lines: [{ days: 4 }] },
  ])
  expect(proposal?.payments.map(({ share, amount }) => [share, amount])).toEqual([
    [40, 260_000],
    [60, 390_000],
  ])
})

test('One client is known under the names that documents give it, and its people with it', () => {
  expect(all.clients.map(({ name }) => name)).toHaveLength(1)
  expect(all.firm).toMatchObject({
    name: 'Cap Conseil',
    people: [{ name: 'Claire Fontaine' }],
  })
  expect(parseWorkspace(JSON.parse(JSON.stringify(all))).kind).toBe('workspace')
})

test.each(['proposal', 'monthly', 'minutes'])(
  'The same %s imported twice changes nothing',
  name => {
    expect(imported(all, text(name))).toEqual(all)
  },
)

test.each([
  ['# Check-list de qualification', 'playbook'],
  ['## DOCUMENT #9 : RAPPORT FINAL - X', 'final'],
  ['# Devis n° 3', 'proposal'],
  ['Bilan hebdomadaire', 'monthly'],
  ['# Note de cadrage', 'brief'],
])('« %s » is the title of a %s', (title, sort) => {
  expect(sortOf(`${title}\n\ntexte`)).toBe(sort)
})
