import { budgetWorkbook } from '../../../../shared/documents/budget-workbook.ts'
import type { WorkbookTree } from '../../../../shared/documents/workbook-tree.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import { fc } from '../../../properties.ts'
import { sampleWorkspace } from '../../../resources/sample-workspace.ts'
import {
  exampleClient,
  exampleFirm,
  exampleId,
  exampleMission,
  exampleProposal,
  exampleToday,
} from '../../../shared/documents/budget-example.ts'
import { hostileTexts } from './hostile-texts.ts'

const parties = { client: exampleClient, firm: exampleFirm, today: exampleToday }

/** Budgets of every shape, by what a failing test should call them. */
export const workbooks: Record<string, WorkbookTree> = {
  'a mission with its proposal': budgetWorkbook({
    ...parties,
    mission: exampleMission,
    proposal: exampleProposal,
  }),
  'a proposal alone': budgetWorkbook({ ...parties, proposal: exampleProposal }),
  'an empty mission': emptyMission(),
  'a mission of 500 lines': budgetWorkbook({ ...parties, mission: longMission() }),
  'a payment in thirds of an odd price': budgetWorkbook({ ...parties, proposal: inThirds() }),
  'a hundred prices and shares': budgetWorkbook({ ...parties, proposal: manySchedules() }),
  'words made to break files': budgetWorkbook(hostileSource()),
  'TechParts, from the sample firm': sampleBudget('TechParts SAS'),
  'ElectroDistrib, from the sample firm': sampleBudget('ElectroDistrib'),
}

export function emptyMission(): WorkbookTree {
  const mission = Mission.parse({ id: exampleId(90), clientId: exampleId(10) })
  return budgetWorkbook({ ...parties, mission })
}

function sampleBudget(name: string): WorkbookTree {
  const { firm, clients, missions, proposals } = sampleWorkspace()
  const client = clients.find(each => each.name === name)
  if (client === undefined) throw new Error(`The sample has no client ${name}`)
  const mission = missions.find(each => each.clientId === client.id)
  const proposal = proposals.find(each => each.clientId === client.id)
  return budgetWorkbook({ firm, client, mission, proposal, today: exampleToday })
}

function longMission(): Mission {
  const kinds = ['consulting', 'expenses', 'thirdParty', 'licence', 'other'] as const
  const lines = Array.from({ length: 500 }, (_, index) => ({
    id: exampleId(1000 + index),
    label: `Poste ${index + 1}`,
    kind: kinds[index % 5],
    days: (index % 9) / 4,
    dayRate: 90_001 + index,
    amount: 0,
    spentDays: (index % 7) / 4,
  }))
  return Mission.parse({ ...exampleMission, budget: { lines } })
}

function inThirds() {
  const [option] = exampleProposal.options
  if (option === undefined) throw new Error('The example has no option')
  const lines = [{ label: 'Conseil', amount: 1_000_001 }]
  const payments = ['Début', 'Milieu', 'Fin'].map(when => ({ when, share: 100 / 3 }))
  return { ...exampleProposal, options: [{ ...option, lines }], payments }
}

/** Prices and shares drawn once for all: whole percents, halves, thirds, and shares that miss 100 %. */
function manySchedules() {
  const share = fc.oneof(
    fc.integer({ min: 0, max: 50 }),
    fc.integer({ min: 0, max: 100 }).map(half => half / 2),
    fc.constant(100 / 3),
    fc.constant(33.33),
  )
  const drawn = fc.sample(
    fc.record({
      amount: fc.integer({ min: 0, max: 10_000_000 }),
      shares: fc.array(share, { minLength: 1, maxLength: 6 }),
    }),
    { numRuns: 100, seed: 7 },
  )
  const options = drawn.map(({ amount }, index) => ({
    id: exampleId(6000 + index),
    label: `Tirage ${index + 1}`,
    lines: [{ label: 'Conseil', amount }],
  }))
  const payments = drawn.flatMap(({ shares }, index) =>
    shares.map((each, place) => ({
      option: exampleId(6000 + index),
      when: `Échéance ${place + 1}`,
      share: each,
    })),
  )
  return { ...exampleProposal, options, payments }
}

function hostileSource() {
  const [first = '', ...others] = hostileTexts
  const lines = hostileTexts.map((label, index) => ({
    id: exampleId(2000 + index),
    label,
    amount: 100,
    person: label,
  }))
  const phases = others.map((name, index) => ({
    id: exampleId(3000 + index),
    name,
    effort: [{ person: name, days: 1 }],
    deliverables: [{ id: exampleId(4000 + index), title: name }],
  }))
  const options = others.map((label, index) => ({
    id: exampleId(5000 + index),
    label,
    lines: [{ label, amount: 100 }],
  }))
  const payments = [{ when: first, share: 100 }]
  return {
    today: exampleToday,
    client: { ...exampleClient, name: others.join(' ') },
    firm: { ...exampleFirm, name: others.join(' ') },
    mission: Mission.parse({ ...exampleMission, title: first, phases, budget: { lines } }),
    proposal: { ...exampleProposal, subject: first, options, payments },
  }
}
