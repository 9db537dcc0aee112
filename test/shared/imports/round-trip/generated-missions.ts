import type { Client } from '../../../../shared/domain/client/client.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import { fc } from '../../../properties.ts'
import { day, few, optionalDay, optionalText, prose, text } from './generated-rows.ts'

const id = fc.uuid()
const person = fc.constantFrom('Anne Roy', 'Luc Petit', 'Ève Martin')
const cents = fc.integer({ min: 1, max: 900_000 }).map(euros => euros * 100)
const quarters = fc.integer({ min: 1, max: 200 }).map(count => count / 4)
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const member = fc.record({ name: text, role: optionalText, note: optionalText })

/** Words that no column would take for a figure with its unit. */
const measure = optional(fc.constantFrom('mieux', 'au moins égal', '12', 'moins de 3', 'rien'))

const phase = fc.record({
  id,
  name: text,
  period: optional(
    fc.oneof(
      fc.record({ label: fc.constantFrom('printemps', 'dès que possible', 'T2') }),
      fc.record({ label: fc.constant('du début à la fin'), start: day, end: day }),
    ),
  ),
  objectives: few(text),
  deliverables: few(
    fc.record({
      id,
      title: text,
      status: fc.constantFrom('todo', 'doing'),
      progress: optional(fc.integer({ min: 0, max: 99 })),
      due: optionalDay,
      notes: optional(text.map(each => `Relire ${each}`)),
    }),
  ),
  effort: fc.uniqueArray(fc.record({ person, days: quarters }), {
    selector: each => each.person,
    maxLength: 3,
  }),
})

/** Days to come: those gone by are said to be late. */
const dayToCome = day.map(each => `203${each.slice(3)}`)

const milestone = fc.record({
  id,
  title: text,
  planned: optional(dayToCome),
  actual: fc.constant(undefined),
  label: optional(fc.constantFrom('mi-mars', 'avant les congés', 'un samedi')),
  status: fc.constantFrom('todo', 'doing', 'done', 'late'),
})

const line = fc
  .record({
    id,
    label: text,
    kind: fc.constantFrom('consulting', 'expenses', 'thirdParty', 'licence', 'other'),
    days: optional(quarters),
    dayRate: optional(cents),
    amount: cents,
    spentDays: optional(quarters),
    spent: optional(cents),
  })
  .map(each =>
    each.spentDays !== undefined && each.spent === undefined ? { ...each, spent: 100 } : each,
  )

export const missions: fc.Arbitrary<Mission> = fc
  .record({
    id,
    clientId: id,
    title: text,
    createdOn: day,
    author: optionalText,
    contact: optional(fc.record({ name: person, role: optionalText })),
    situation: few(text),
    trigger: few(text),
    painPoints: few(text),
    objective: fc.oneof(prose, fc.constant('')),
    secondaryObjectives: few(text),
    kpis: few(fc.record({ id, label: text, baseline: measure, target: measure, actual: measure })),
    phases: few(phase),
    budget: fc.record({ envelope: optional(cents), lines: few(line) }),
    start: optionalDay,
    end: optionalDay,
    statedDuration: optional(fc.constantFrom('6,5 mois', 'un trimestre')),
    milestones: few(milestone),
    team: fc.record({ client: few(member), firm: few(member) }),
    constraints: few(text),
    risks: few(
      fc.record({
        id,
        title: text,
        probability: fc.constantFrom(undefined, 'low', 'medium', 'high'),
        impact: fc.constantFrom(undefined, 'low', 'medium', 'high', 'critical'),
        mitigation: optionalText,
      }),
    ),
    successFactors: few(text),
    nextSteps: few(fc.record({ when: optionalText, what: text })),
    notes: few(fc.record({ heading: optionalText, text })),
  })
  .map(mission => Mission.parse(mission))

export const clients: fc.Arbitrary<Client> = fc.record({
  id,
  name: fc.constantFrom('Ateliers du Lac', 'Fonderie Martin & Fils'),
  sector: optionalText,
  revenue: optional(
    fc.record({ amount: cents, year: optional(fc.integer({ min: 2000, max: 2030 })) }),
  ),
  headcount: optional(fc.integer({ min: 0, max: 9000 })),
  zones: optional(
    fc.array(
      fc.record({
        label: fc.constantFrom('France', 'Belgique', 'Rhône-Alpes'),
        share: optional(fc.integer({ min: 0, max: 100 })),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  ),
  customers: optionalText,
  address: optionalText,
  history: optional(fc.array(text, { minLength: 1, maxLength: 3 })),
  profile: optional(fc.array(text, { minLength: 1, maxLength: 3 })),
  contacts: few(fc.record({ name: text, role: optionalText })),
}) as fc.Arbitrary<Client>
