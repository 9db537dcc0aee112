import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workspaceJson } from '../../../shared/domain/workspace/workspace.ts'
import type { ReadWorkbook } from '../../../shared/imports/budget/workbook/read-workbook.ts'
import { exampleMission } from '../../shared/documents/budget-example.ts'
import {
  exportedBudget,
  openpyxlFile,
  withCell,
} from '../../shared/imports/budget/edited-workbook.ts'
import { whole, workspaceOf } from '../../shared/imports/budget/returned.ts'
import { etabli, workspaceIn } from './run-etabli.ts'

const steering = 'Pilotage et cadrage'
let folder = ''
let into = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etabli-budget-'))
  into = join(folder, 'espace.json')
  writeFileSync(into, workspaceJson(workspaceOf(whole)))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function file(workbook: ReadWorkbook): string {
  const path = join(folder, 'budget.xlsx')
  writeFileSync(path, openpyxlFile(workbook))
  return path
}
const stored = () => workspaceIn(readFileSync(into, 'utf8'))

describe('A budget that came back, on the command line', () => {
  it('is taken over, each change told; the client’s own file stays as it is', async () => {
    const path = file(withCell(await exportedBudget(whole), 'Lignes', steering, 'E', 15))
    const bytes = readFileSync(path)
    const { code, complained } = await etabli('import', path, '--into', into)
    expect(code).toBe(0)
    expect(complained.replace(/[\u00a0\u202f]/g, ' ')).toBe(
      `budget.xlsx : Budget de la mission « Vendre le catalogue en ligne », Ateliers du Lac, exporté le 15 novembre 2024
  repris : Pilotage et cadrage – Jours : 13 jours → 15 jours
  Budget HT : 39 414,88 € → 41 814,88 €, 185,12 € sous l’enveloppe
Espace de travail enregistré : ${into}
`,
    )
    expect(stored().missions[0]?.budget.lines[0]).toMatchObject({ days: 15, amount: 1800000 })
    expect(readFileSync(path)).toEqual(bytes)
  })

  it('says that nothing changed where nothing did', async () => {
    const path = file(await exportedBudget(whole))
    const { code, complained } = await etabli('import', path, '--into', into)
    expect(code).toBe(0)
    expect(complained).toContain('rien à reprendre')
    expect(complained).not.toContain('→')
    expect(stored().missions).toEqual([exampleMission])
  })

  it('leaves what was changed on both sides, tells what is not taken, and says so in its exit code', async () => {
    const lines = exampleMission.budget.lines.map((line, index) =>
      index === 0 ? { ...line, days: 14 } : line,
    )
    const mission = { ...exampleMission, budget: { ...exampleMission.budget, lines } }
    writeFileSync(into, workspaceJson(workspaceOf({ ...whole, mission })))
    const typed = withCell(await exportedBudget(whole), 'Lignes', steering, 'E', 15)
    const path = file(withCell(typed, 'Lignes', steering, 'H', 'à voir'))
    const { code, complained } = await etabli('import', path, '--into', into)
    expect(code).toBe(1)
    expect(complained).toMatch(
      /à décider\s: Pilotage et cadrage – Jours\s: 14\sjours ici, 15\sjours/,
    )
    expect(complained).toMatch(/non repris\s: Lignes, H5\s: «\sà voir\s»/)
    expect(stored().missions[0]?.budget.lines[0]?.days).toBe(14)
  })

  it('needs the workspace that it comes from', async () => {
    const path = file(await exportedBudget(whole))
    const alone = await etabli('import', path)
    expect({ code: alone.code, printed: alone.printed }).toEqual({ code: 2, printed: '' })
    expect(alone.complained).toMatch(/indiquez celui-ci avec --into/)
    const other = await etabli('import', path, '--into', join(folder, 'autre.json'))
    expect(other.code).toBe(2)
    expect(other.complained).toMatch(/autre espace de travail/)
  })
})
