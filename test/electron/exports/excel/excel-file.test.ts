import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excelFile } from '../../../../electron/exports/excel/excel-file.ts'
import { budgetWorkbook } from '../../../../shared/documents/budget-workbook.ts'
import type { WorkbookTree } from '../../../../shared/documents/workbook-tree.ts'
import { Mission } from '../../../../shared/domain/mission.ts'
import { libreOffice } from '../../../office/libreoffice.ts'
import { pythonWith } from '../../../office/python-reader.ts'
import { readWorkbook, recalculated } from '../../../office/read-workbook.ts'
import { validationErrors } from '../../../office/validate.ts'
import {
  exampleClient,
  exampleFirm,
  exampleId,
  exampleMission,
  exampleProposal,
  exampleToday,
} from '../../../shared/documents/budget-example.ts'
import { hostileTexts } from './hostile-texts.ts'
import { differences, expectedReading } from './workbook-reading.ts'

const python = pythonWith('openpyxl')
const patience = 180_000
const parties = { client: exampleClient, firm: exampleFirm, today: exampleToday }

const workbooks: Record<string, WorkbookTree> = {
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
}

for (const [name, tree] of Object.entries(workbooks)) {
  test(`The workbook of ${name} is valid for Microsoft’s own validator`, async () => {
    expect(await validationErrors(await excelFile(tree), 'xlsx')).toEqual([])
  }, 30_000)

  test.skipIf(python === undefined)(
    `openpyxl reads ${name} as it was built`,
    async () => {
      const found = readWorkbook(python ?? '', await excelFile(tree))
      expect(differences(expectedReading(tree), found)).toEqual([])
    },
    30_000,
  )

  test.skipIf(python === undefined || libreOffice === undefined)(
    `LibreOffice calculates the figures of ${name} that the domain gives`,
    async () => {
      const calculated = await recalculated(await excelFile(tree))
      expect(differences(expectedReading(tree), readWorkbook(python ?? '', calculated))).toEqual([])
    },
    patience,
  )
}

test.skipIf(python === undefined || libreOffice === undefined)(
  'A figure that its formula does not give would be found',
  async () => {
    const tree = structuredClone(emptyMission())
    const cell = tree.sheets[1]?.rows
      .flatMap(row => row.cells)
      .find(each => each.kind === 'formula')
    if (cell?.kind !== 'formula') throw new Error('The workbook has no formula')
    cell.result = 12.34
    const calculated = await recalculated(await excelFile(tree))
    const found = readWorkbook(python ?? '', calculated)
    expect(differences(expectedReading(tree), found)).toHaveLength(1)
  },
  patience,
)

test('The same workbook is the same file, whatever the time zone', async () => {
  const tree = budgetWorkbook({ ...parties, mission: exampleMission })
  const zone = process.env.TZ
  const files: Uint8Array[] = []
  for (const each of ['Europe/Paris', 'America/Sao_Paulo', 'Pacific/Auckland']) {
    process.env.TZ = each
    files.push(await excelFile(tree))
  }
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(files[1]).toEqual(files[0])
  expect(files[2]).toEqual(files[0])
})

function emptyMission(): WorkbookTree {
  const mission = Mission.parse({ id: exampleId(90), clientId: exampleId(10) })
  return budgetWorkbook({ ...parties, mission })
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
