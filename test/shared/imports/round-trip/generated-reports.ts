import { Report } from '../../../../shared/domain/report/report.ts'
import { formatDateRange } from '../../../../shared/french/writing.ts'
import { fc } from '../../../properties.ts'
import { day, few, optionalDay, optionalText, present, prose, text } from './generated-rows.ts'

const id = fc.uuid()
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const cents = fc
  .integer({ min: 0, max: 9_000_000 })
  .map(value => (value % 7 === 0 ? value : value * 100))
const days = fc.integer({ min: 1, max: 400 }).map(quarters => quarters / 4)
const amounts = few(fc.record({ label: text, amount: cents }))

const period = fc.oneof(
  fc.constantFrom(
    { label: 'Avril 2025', start: '2025-04-01', end: '2025-04-30' },
    { label: 'Mai à octobre 2025', start: '2025-05-01', end: '2025-10-31' },
    { label: 'Sprint 3', start: '2025-03-03', end: '2025-03-14' },
    { label: 'Troisième trimestre' },
  ),
  day.map(start => ({ label: formatDateRange(start, '2032-02-29'), start, end: '2032-02-29' })),
)

const length = fc.integer({ min: 1, max: 12 }).map(weeks => ({ label: `${weeks} semaines` }))

/** Beside measured ones, what is handed over is printed as whole. */
const deliverable = fc.record({
  id,
  title: text,
  status: fc.constantFrom('todo', 'doing', 'done'),
  progress: fc.integer({ min: 0, max: 100 }),
  due: optionalDay,
  notes: maybe(prose),
})

/** Of later days than any report: what is overdue is printed as late. */
const milestone = fc
  .record({
    id,
    title: text,
    planned: optionalDay,
    revised: optionalDay,
    actual: optionalDay,
    label: optionalText,
    status: fc.constantFrom('todo', 'doing', 'late'),
  })
  .map(row => ({ ...row, status: row.actual === undefined ? row.status : 'done' }))

const budget = fc.record({
  envelope: maybe(cents),
  lines: few(
    fc.record({
      id,
      label: text,
      kind: fc.constantFrom('consulting', 'expenses', 'thirdParty', 'licence', 'other'),
      amount: cents,
      days: maybe(days),
      spentDays: maybe(days),
      spent: cents,
    }),
  ),
})

export const reports: fc.Arbitrary<Report> = fc
  .record({
    id,
    clientId: id,
    kind: fc.constantFrom('monthly', 'final'),
    title: text,
    date: fc.constantFrom('2018-03-31', '2018-12-01'),
    period: maybe(period),
    authors: fc.uniqueArray(fc.constantFrom('Anne Roy', 'Ève Du Pré', 'R&D'), { maxLength: 3 }),
    status: fc.constantFrom('green', 'amber', 'red', 'done'),
    statusReason: maybe(prose),
    summary: prose,
    highlights: few(fc.record({ tone: fc.constantFrom('good', 'warning', 'bad', 'info'), text })),
    deliverables: few(deliverable),
    alerts: few(
      fc.record({
        title: text,
        problem: maybe(prose),
        options: few(fc.record({ label: text, chosen: fc.constantFrom(undefined, true) })),
        decision: optionalText,
        date: optionalDay,
        reason: maybe(prose),
        impact: optionalText,
      }),
    ),
    budget,
    milestones: few(milestone),
    kpis: few(
      fc.record({
        id,
        label: text,
        baseline: optionalText,
        target: optionalText,
        actual: optionalText,
      }),
    ),
    risks: few(
      fc.record({
        id,
        title: text,
        probability: fc.constantFrom(undefined, 'low', 'medium', 'high'),
        impact: fc.constantFrom(undefined, 'low', 'medium', 'high', 'critical'),
        mitigation: optionalText,
      }),
    ),
    nextSteps: fc.uniqueArray(
      fc.record({ when: text, items: fc.array(text, { minLength: 1, maxLength: 4 }) }),
      { maxLength: 4 },
    ),
    satisfaction: fc.record({
      quotes: few(
        fc.record({
          author: fc.constantFrom(undefined, 'Anne Roy', 'Ève Du Pré, directrice'),
          date: optionalDay,
          text: prose,
          consent: fc.constantFrom(undefined, 'site web', 'LinkedIn, site web'),
          anonymous: fc.constantFrom(undefined, true),
        }),
      ),
      scores: few(
        fc.record({
          label: text,
          value: fc.integer({ min: -10, max: 100 }).map(tenths => tenths / 10),
          max: fc.constantFrom(5, 10, 20, 100),
        }),
      ),
    }),
    requests: few(fc.record({ date: optionalDay, request: text, answer: optionalText })),
    benefits: few(text),
    roi: fc.record({
      costs: amounts,
      gains: amounts,
      stated: maybe(
        fc.array(fc.record({ label: text, percent: fc.integer({ min: -50, max: 900 }) }), {
          minLength: 1,
          maxLength: 3,
        }),
      ),
    }),
    lessons: maybe(fc.record({ good: few(text), improve: few(text) })),
    recommendations: few(text),
    recommendationsByTerm: few(
      fc.record({ term: text, items: fc.array(text, { minLength: 1, maxLength: 3 }) }),
    ),
    phases: few(fc.record({ name: text, planned: length, actual: maybe(length) })),
    conclusion: maybe(prose),
    nextReportOn: optionalDay,
  })
  .map(row => Report.parse(present(row.kind === 'monthly' ? { ...row, phases: [] } : row)))
