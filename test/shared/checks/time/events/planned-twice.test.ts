import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Meeting } from '../../../../../shared/domain/meeting/meeting.ts'
import { Proposal } from '../../../../../shared/domain/proposal/proposal.ts'
import { Report } from '../../../../../shared/domain/report/report.ts'
import { emptyWorkspace, type Workspace } from '../../../../../shared/domain/workspace/workspace.ts'
import { exampleClient, exampleId } from '../../../documents/budget-example.ts'

function found(parts: Partial<Workspace>): string[] {
  const workspace = { ...emptyWorkspace(), clients: [exampleClient], ...parts }
  return checkWorkspace(workspace, '2025-01-01')
    .filter(({ code }) => code === 'date-conflict')
    .map(({ stated, expected }) => `${stated} → ${expected}`.replace(/\s/gu, ' '))
}

const kept = { id: exampleId(970), clientId: exampleClient.id }

test('A day that a report says is held is that of its milestone', () => {
  const held = (conclusion: string) =>
    found({
      reports: [
        Report.parse({
          ...kept,
          kind: 'monthly',
          title: 'Point mensuel',
          date: '2025-05-30',
          conclusion,
          milestones: [
            {
              id: exampleId(971),
              title: 'Ouverture du quai de Brest',
              planned: '2025-09-15',
              revised: '2025-09-22',
            },
            { id: exampleId(972), title: 'Ouverture du quai de Lorient', planned: '2025-10-13' },
          ],
        }),
      ],
    })
  expect(held('Budget tenu. La date de Brest est maintenue au 29 septembre.')).toEqual([
    '29 septembre 2025 → 22 septembre 2025',
  ])
  expect(held('La date de Brest est maintenue au 22 septembre.')).toEqual([])
  expect(held('La date de Brest était le 15 septembre.')).toEqual([])
  expect(held('Le comité de Brest est maintenu au 24 juin.')).toEqual([])
  expect(held('L’ouverture est maintenue au 20 octobre.')).toEqual([])
})

test('A day that was moved since is held no more, where the report is summed up', () => {
  const held = (told: object, dates: object = { revised: '2025-09-22' }) =>
    found({
      reports: [
        Report.parse({
          ...kept,
          kind: 'monthly',
          title: 'Point mensuel',
          date: '2025-05-30',
          milestones: [
            { id: exampleId(971), title: 'Semis', planned: '2025-09-15', ...dates },
            { id: exampleId(972), title: 'Greffe', planned: '2025-10-13' },
          ],
          ...told,
        }),
      ],
    })
  const first = 'Le semis est maintenu au 15 septembre.'
  const one = ['15 septembre 2025 → 22 septembre 2025']
  expect(held({ summary: first })).toEqual(one)
  expect(held({ highlights: [{ tone: 'good', text: first }] })).toEqual(one)
  expect(held({ summary: 'Le semis reste maintenu au 22 septembre.' })).toEqual([])
  expect(held({ summary: 'Le semis était maintenu au 15 septembre.' })).toEqual([])
  expect(held({ summary: 'La greffe est maintenue au 13 octobre.' })).toEqual([])
  expect(held({ summary: first }, { revised: '2025-09-22', actual: '2025-09-15' })).toEqual([])
  expect(held({ summary: first }, {})).toEqual([])
  expect(held({ notes: [{ text: `Le 2 avril : ${first}` }] })).toEqual([])
})

test('An event of a proposal’s schedule has the day of its milestone', () => {
  const offer = (label: string, planned: string) =>
    found({
      proposals: [
        Proposal.parse({
          ...kept,
          schedule: [
            { label: 'Phase 1 - Étude', start: '2025-03-03', end: '2025-03-28' },
            { label, start: '2025-04-28', end: '2025-04-28' },
          ],
          milestones: [
            { id: exampleId(973), title: 'Ouverture du portail dans les trois agences', planned },
          ],
        }),
      ],
    })
  expect(offer('Ouverture du portail', '2025-04-21')).toEqual(['21 avril 2025 → 28 avril 2025'])
  expect(offer('Ouverture du portail', '2025-04-28')).toEqual([])
  expect(offer('Ouverture', '2025-04-21')).toEqual([])
})

test('What is decided twice has one day', () => {
  const decided = (...titles: readonly string[]) =>
    found({
      meetings: [
        Meeting.parse({
          ...kept,
          kind: 'steering',
          title: 'Comité',
          date: '2025-06-12',
          decisions: titles.map(title => ({ title })),
        }),
      ],
    })
  expect(
    decided('Option A : ouverture du dépôt le 1er septembre', 'Ouverture du dépôt le 8 septembre'),
  ).toEqual(['8 septembre 2025 → 1er septembre 2025'])
  expect(
    decided('Ouverture du dépôt le 1er septembre', 'Ouverture du dépôt le 1er septembre'),
  ).toEqual([])
  expect(
    decided('Formation des caristes le 4 juillet', 'Formation des caristes le 7 juillet'),
  ).toEqual([])
  expect(
    decided('Ouverture du dépôt le 1er septembre', 'Ouverture du quai le 8 septembre'),
  ).toEqual([])
})

test('A phase that its row dates lasts as long as its title says', () => {
  const dated = (label: string, end: string) =>
    checkWorkspace(
      {
        ...emptyWorkspace(),
        clients: [exampleClient],
        proposals: [
          Proposal.parse({
            ...kept,
            phases: [{ id: exampleId(974), name: 'Formation', period: { label } }],
            schedule: [{ label: 'Étape 1 - Formation', start: '2027-01-04', end }],
          }),
        ],
      },
      '2025-01-01',
    ).filter(({ code }) => code === 'duration-mismatch').length
  expect(dated('3 semaines', '2027-01-22')).toBe(0)
  expect(dated('2 semaines', '2027-01-22')).toBe(1)
  expect(dated('2 semaines (hors vacances)', '2027-01-29')).toBe(0)
})

test('Phases told with their days are held beside events of one day', () => {
  const told = (label: string) =>
    checkWorkspace(
      {
        ...emptyWorkspace(),
        clients: [exampleClient],
        proposals: [
          Proposal.parse({
            ...kept,
            phases: [
              {
                id: exampleId(974),
                name: 'Formation',
                period: { label, start: '2026-06-08', end: '2026-07-10' },
              },
            ],
            schedule: [{ label: 'Lancement', start: '2026-06-08', end: '2026-06-08' }],
          }),
        ],
      },
      '2025-01-01',
    ).filter(({ code }) => code === 'duration-mismatch').length
  expect(told('Cinq semaines, du 8 juin au 10 juillet 2026')).toBe(0)
  expect(told('quatre semaines, du 8 juin au 10 juillet 2026')).toBe(1)
})
