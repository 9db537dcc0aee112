import { addDays, addMonths } from '../../../shared/domain/calendar/calendar.ts'
import { isWorkingDay } from '../../../shared/domain/calendar/working-days.ts'
import { splitByWeights } from '../../../shared/domain/money.ts'
import { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { fc } from '../../properties.ts'

/** What a consistent firm is drawn from: small numbers that make every figure of its documents. */
type Seed = {
  readonly start: number
  readonly months: number
  readonly rates: readonly number[]
  readonly days: readonly number[]
  readonly expenses: number
  readonly shares: readonly number[]
  readonly zones: readonly number[]
  readonly spentShare: number
  readonly gains: readonly number[]
}

const seed: fc.Arbitrary<Seed> = fc.record({
  start: fc.integer({ min: 0, max: 1500 }),
  months: fc.integer({ min: 2, max: 12 }),
  rates: fc.array(fc.integer({ min: 500, max: 1800 }), { minLength: 2, maxLength: 2 }),
  days: fc.array(fc.integer({ min: 2, max: 60 }), { minLength: 2, maxLength: 2 }),
  expenses: fc.integer({ min: 1, max: 5000 }),
  shares: fc.constantFrom([30, 40, 30], [50, 50], [100], [33.33, 33.33, 33.34], [25, 25, 25, 25]),
  zones: fc.constantFrom([70, 20, 10], [50, 50], [33, 33, 34], [100]),
  spentShare: fc.integer({ min: 0, max: 100 }),
  gains: fc.array(fc.integer({ min: 1000, max: 90_000 }), { minLength: 1, maxLength: 3 }),
})

/** A firm whose documents all agree: nothing in it is to be found. */
export const consistentWorkspace: fc.Arbitrary<Workspace> = seed.map(workspaceOf)

const people = ['Claire Fontaine', 'Hugo Marchand']

function workspaceOf(drawn: Seed): Workspace {
  const ids = counter()
  const start = workingDayFrom(addDays('2023-01-02', drawn.start))
  const end = workingDayFrom(addMonths(start, drawn.months))
  const [rateA = 0, rateB = 0] = drawn.rates.map(rate => rate * 100)
  const [daysA = 0, daysB = 0] = drawn.days
  const fees = [daysA * rateA, daysB * rateB] as const
  const expenses = drawn.expenses * 100
  const price = fees[0] + fees[1] + expenses
  const clientId = ids()
  const missionId = ids()
  const optionId = ids()
  const lines = [
    {
      label: 'Pilotage',
      kind: 'consulting',
      person: people[0],
      days: daysA,
      dayRate: rateA,
      amount: fees[0],
    },
    {
      label: 'Formation',
      kind: 'consulting',
      person: people[1],
      days: daysB,
      dayRate: rateB,
      amount: fees[1],
    },
    { label: 'Déplacements', kind: 'expenses', amount: expenses },
  ]
  const milestones = ['Cadrage validé', 'Recette prononcée', 'Ouverture'].map(
    (title, index, all) => ({
      id: ids(),
      title,
      planned: workingDayBefore(between(start, end, (index + 1) / all.length), start),
      status: 'todo',
    }),
  )
  const reportDate = workingDayBefore(between(start, end, 0.5), start)
  const spentDays = Math.floor((daysA * Math.min(drawn.spentShare, 45)) / 100)
  const costs = price
  return Workspace.parse({
    format: 'etabli-workspace',
    version: 1,
    firm: {
      name: 'Cap Conseil',
      legal: {
        legalForm: 'SAS',
        capital: 1_000_000,
        siret: '73282932000074',
        registryCity: 'Lyon',
        vatNumber: 'FR44732829320',
        address: '1 rue des Essais, 69001 Lyon',
      },
      people: people.map((name, index) => ({ id: ids(), name, dayRate: [rateA, rateB][index] })),
    },
    clients: [
      {
        id: clientId,
        name: 'Verrerie Dumas',
        address: '2 quai du Four, 69700 Givors',
        siren: '732829320',
        zones: drawn.zones.map((share, index) => ({ label: `Zone ${index + 1}`, share })),
        contacts: [{ name: 'Nadia Benali' }],
      },
      { id: ids(), name: 'Garages Merlin', contacts: [] },
    ],
    missions: [
      {
        id: missionId,
        clientId,
        title: 'Boutique en ligne',
        createdOn: workingDayBefore(addDays(start, -10), addDays(start, -20)),
        start,
        end,
        objective: 'Ouvrir une boutique pour vos clients.',
        budget: { envelope: price, lines: lines.map(line => ({ ...line, id: ids() })) },
        milestones,
        team: { client: [{ name: 'Nadia Benali' }], firm: people.map(name => ({ name })) },
      },
    ],
    proposals: [
      {
        id: ids(),
        clientId,
        missionId,
        status: 'sent',
        number: '2023-001',
        recipient: { name: 'Nadia Benali' },
        date: addDays(start, -30),
        validUntil: addDays(start, -1),
        subject: 'Boutique en ligne',
        objective: 'Ouvrir une boutique pour vos clients.',
        options: [{ id: optionId, label: 'Option A', lines, total: price }],
        payments: splitByWeights(price, [...drawn.shares]).map((amount, index) => ({
          option: optionId,
          share: drawn.shares[index],
          when: `Étape ${index + 1}`,
          amount,
        })),
        milestones: milestones.map(milestone => ({ ...milestone, id: ids() })),
        phases: [
          {
            id: ids(),
            name: 'Cadrage et formation',
            effort: people.map((person, index) => ({ person, days: [daysA, daysB][index] })),
          },
        ],
      },
    ],
    reports: [
      {
        id: ids(),
        clientId,
        missionId,
        kind: 'monthly',
        title: 'Premier mois',
        date: reportDate,
        status: 'green',
        deliverables: [
          { id: ids(), title: 'Cahier des charges', status: 'done', progress: 100 },
          { id: ids(), title: 'Boutique', status: 'doing', progress: 40 },
        ],
        budget: {
          lines: lines.map((line, index) => ({
            ...line,
            id: ids(),
            ...(index === 0 ? { spentDays, spent: spentDays * rateA } : { spent: 0 }),
          })),
        },
        milestones: milestones.map(milestone => ({
          ...milestone,
          id: ids(),
          ...(milestone.planned <= reportDate ? { status: 'done', actual: milestone.planned } : {}),
        })),
        satisfaction: {
          quotes: [{ author: 'Nadia Benali', date: addDays(reportDate, -2), text: 'Bon début.' }],
          scores: [{ label: 'Satisfaction', value: 9, max: 10 }],
        },
        roi: {
          costs: [{ label: 'Mission', amount: costs }],
          gains: drawn.gains.map((gain, index) => ({
            label: `Gain ${index + 1}`,
            amount: gain * 100,
          })),
          stated: [{ percent: netReturn(costs, drawn.gains) }],
        },
      },
    ],
    meetings: [
      {
        id: ids(),
        clientId,
        missionId,
        kind: 'steering',
        title: 'Comité de pilotage',
        date: reportDate,
        participants: [{ name: 'Nadia Benali' }, { name: 'Claire Fontaine' }],
        actions: [
          {
            title: 'Relire le cahier',
            owner: 'Nadia',
            due: workingDayFrom(addDays(reportDate, 7)),
          },
        ],
      },
    ],
  })
}

function netReturn(costs: number, gains: readonly number[]): number {
  const gain = gains.reduce((all, each) => all + each * 100, 0)
  return Math.round(((gain - costs) / costs) * 100)
}

function counter(): () => string {
  let count = 0
  return () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
}

function between(start: string, end: string, share: number): string {
  const length = (Date.parse(end) - Date.parse(start)) / 86_400_000
  return addDays(start, Math.floor(length * share))
}

function workingDayFrom(date: string): string {
  return isWorkingDay(date, 'metropole') ? date : workingDayFrom(addDays(date, 1))
}

function workingDayBefore(date: string, floor: string): string {
  if (date <= floor || isWorkingDay(date, 'metropole')) return date
  return workingDayBefore(addDays(date, -1), floor)
}
