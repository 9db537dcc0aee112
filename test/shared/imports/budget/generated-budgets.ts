import { BudgetKind, type BudgetLine } from '../../../../shared/domain/budget/budget.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { present } from '../../../../shared/values/present.ts'
import { fc } from '../../../properties.ts'
import { exampleId, exampleMission, exampleProposal } from '../../documents/budget-example.ts'

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'ƒ x',
    "'cité'",
    '=1+1',
    '_x000D_',
    'deux\nlignes',
    ' bords ',
    'Total HT',
    '<b>&amp;',
  ),
)
const days = fc.integer({ min: 0, max: 400 }).map(quarters => quarters / 4)
const cents = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 })
const rate = fc.integer({ min: 0, max: 3000_00 })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

const figures = {
  days: maybe(days),
  dayRate: maybe(rate),
  person: maybe(fc.constantFrom(exampleId(1), 'Hugo Martin', 'Studio Nord')),
}

const line = fc
  .record({
    ...figures,
    label: words,
    kind: fc.constantFrom(...BudgetKind.options),
    amount: cents,
    spentDays: maybe(days),
    spent: maybe(cents),
    phaseId: maybe(fc.constantFrom(exampleId(20), exampleId(21))),
  })
  .map(({ label, kind, amount, ...others }) => ({ label, kind, amount, ...present(others) }))

export const missions = fc
  .tuple(fc.array(line, { maxLength: 20 }), maybe(cents), fc.boolean())
  .map(([lines, envelope, hasPlan]) => {
    const { phases, milestones } = hasPlan ? exampleMission : { phases: [], milestones: [] }
    const budget = { lines: lines.map(withId), ...present({ envelope }) }
    return Mission.parse({ ...exampleMission, phases, milestones, budget })
  })

function withId(each: Omit<BudgetLine, 'id'>, index: number): BudgetLine {
  return { ...each, id: exampleId(200 + index) }
}

const optionLine = fc
  .record({
    ...figures,
    label: words,
    kind: maybe(fc.constantFrom(...BudgetKind.options)),
    amount: maybe(cents),
    amountMax: maybe(cents),
    billedByOthers: fc.boolean(),
  })
  .map(({ label, ...others }) => ({ label, ...present(others) }))

export const proposals = fc
  .array(fc.array(optionLine, { maxLength: 8 }), { maxLength: 3 })
  .map(options =>
    Proposal.parse({
      ...exampleProposal,
      status: 'draft',
      options: options.map((lines, index) => ({
        id: exampleId(80 + index),
        label: `Option ${index + 1}`,
        lines,
      })),
    }),
  )

export { cents, days, rate }
