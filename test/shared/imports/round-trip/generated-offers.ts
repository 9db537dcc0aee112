import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { fc } from '../../../properties.ts'
import { day, few, optionalDay, optionalText, present, prose, text } from './generated-rows.ts'

const id = fc.uuid()
const name = fc.constantFrom('Anne Roy', 'Ève Le Gall', 'Hugo M’Barek', 'Marc-Antoine Dupré')
const days = fc.integer({ min: 1, max: 120 }).map(quarters => quarters / 4)
const cents = fc.oneof(
  fc.integer({ min: 1, max: 90_000 }).map(euros => euros * 100),
  fc.integer({ min: 1, max: 9_000_000 }),
)
const texts = few(text)
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

const span = fc.tuple(day, day).map(ends => ends.toSorted())
const period = fc.oneof(
  span.map(([start, end]) => ({ label: '', start, end })),
  fc.constantFrom('avant l’été', '3 semaines', 'T3').map(label => ({ label })),
  day.map(start => ({ label: '', start })),
  day.map(end => ({ label: '', end })),
)

const phase = fc.record({
  id,
  name: text,
  period: maybe(period),
  objectives: texts,
  deliverables: few(
    fc.record({
      id,
      title: text,
      due: optionalDay,
      notes: maybe(text),
      status: fc.constant('todo'),
    }),
  ),
  effort: fc.uniqueArray(fc.record({ person: name, days }), {
    maxLength: 3,
    selector: ({ person }) => person,
  }),
})

const scheduleLine = fc
  .tuple(fc.record({ label: text, duration: optionalText }), maybe(period))
  .map(([line, when]) => {
    const { label: dates, ...bounds } = when ?? { label: '' }
    return { ...line, ...bounds, ...(dates !== '' && { dates }) }
  })

const byDay = fc.record({ label: text, person: maybe(name), days, dayRate: cents })
const forAll = fc.record({ label: text, amount: cents })
const ranged = fc
  .record({ label: text, amount: cents, more: cents })
  .map(({ label, amount, more }) => ({ label, amount, amountMax: amount + more }))
const line = fc
  .tuple(fc.oneof(byDay, forAll, ranged), fc.boolean())
  .map(([each, isOthers]) => (isOthers ? { ...each, billedByOthers: true } : each))

const option = fc.record({
  id,
  label: text,
  description: maybe(prose),
  recommended: fc.constantFrom(undefined, true),
  addOn: fc.constantFrom(undefined, true),
  lines: fc.array(line, { minLength: 1, maxLength: 5 }),
  note: maybe(prose),
})

const shares = fc.constantFrom(
  [100],
  [30, 70],
  [30, 40, 30],
  [100 / 3, 100 / 3, 100 / 3],
  [12.5, 87.5],
)

/** Of options with their own names, each paid in its own way. */
const priced = fc
  .tuple(fc.uniqueArray(option, { maxLength: 3, selector: ({ label }) => label }), shares, text)
  .map(([options, parts, when]) => ({
    options,
    payments: options.flatMap(each =>
      parts.map((share, index) => ({ option: each.id, share, when: `${when} ${index + 1}` })),
    ),
  }))

const kpi = fc
  .record({ id, label: text, baseline: maybe(text), target: maybe(text), actual: maybe(text) })
  .filter(({ baseline, target, actual }) => [baseline, target, actual].some(Boolean))

export const proposals: fc.Arbitrary<Proposal> = fc
  .tuple(
    fc.record({
      id,
      clientId: id,
      version: fc.constantFrom(1, 2, 11),
      number: fc.constantFrom(undefined, '2025-004', 'PR/25.7'),
      date: day,
      author: maybe(name),
      recipient: fc.constantFrom(
        { name: '' },
        { name: 'Laure Petit' },
        { name: 'Laure Petit', role: 'DG, associée' },
      ),
      subject: text,
      background: maybe(prose),
      situation: texts,
      trigger: texts,
      objective: prose,
      secondaryObjectives: texts,
      kpis: few(kpi),
    }),
    fc.record({
      phases: few(phase),
      schedule: few(scheduleLine),
      milestones: few(fc.record({ id, title: text, planned: optionalDay })),
      team: few(fc.record({ name: text, role: optionalText, note: optionalText })),
      guarantees: texts,
      references: few(
        fc.record({
          client: text,
          project: optionalText,
          result: optionalText,
          contact: optionalText,
        }),
      ),
      nextSteps: few(fc.record({ when: optionalText, what: text })),
      validUntil: optionalDay,
    }),
    priced,
  )
  .map(([head, plan, price]) => Proposal.parse(present({ ...head, ...plan, ...price })))
