import { beforeAll, describe, expect, it } from 'vitest'
import { budgetTotal } from '../../../../shared/domain/budget/budget.ts'
import type {
  ReadRow,
  ReadWorkbook,
} from '../../../../shared/imports/budget/workbook/read-workbook.ts'
import {
  exportedBudget,
  rowOf,
  rowWith,
  saysWords,
  withCell,
  withColumns,
  withRows,
} from './edited-workbook.ts'
import { found, nothing, returned, taken, whole, workspaceOf } from './returned.ts'

const workspace = workspaceOf(whole)
const steering = 'Pilotage et cadrage'
const travel = 'Déplacements'
let sent: ReadWorkbook

beforeAll(async () => {
  sent = await exportedBudget(whole)
})

const edit = async (workbook: ReadWorkbook) => found(await returned(workbook, workspace))
const inserted = (row: ReadRow, before: string) => (rows: readonly ReadRow[]) => {
  const at = rows.findIndex(each => saysWords(each, before))
  return [...rows.slice(0, at), row, ...rows.slice(at)]
}

describe('A budget that a client sends back', () => {
  it('says nothing where nobody touched it', async () => {
    expect(await edit(sent)).toEqual(nothing)
  })
  it('tells a figure that was typed over another', async () => {
    expect(await edit(withCell(sent, 'Lignes', steering, 'E', 15))).toEqual({
      ...nothing,
      changes: [{ what: `${steering} – Jours`, here: 13, told: 15 }],
    })
  })
  it('reads « 1 234,50 € » typed as text as the number it says', async () => {
    expect(await edit(withCell(sent, 'Lignes', travel, 'G', '1 234,50\u00a0€'))).toEqual({
      ...nothing,
      changes: [{ what: `${travel} – Budget HT`, here: 160000, told: 123450 }],
    })
  })
  it('tells each of the words of a line', async () => {
    const label = withCell(sent, 'Lignes', steering, 'B', 'Pilotage')
    const kind = withCell(label, 'Lignes', 'Pilotage', 'A', 'Prestataires')
    const phase = withCell(kind, 'Lignes', 'Pilotage', 'C', 'Déploiement')
    const all = withCell(phase, 'Lignes', 'Pilotage', 'D', 'Hugo Martin')
    expect((await edit(all)).changes.map(({ what, told }) => [what, told])).toEqual([
      [`${steering} – Nature`, 'thirdParty'],
      [`${steering} – Libellé`, 'Pilotage'],
      [`${steering} – Phase`, '00000000-0000-4000-8000-000000000021'],
      [`${steering} – Intervenant`, '00000000-0000-4000-8000-000000000002'],
    ])
  })
  it('follows rows that were sorted', async () => {
    const sorted = withRows(sent, 'Lignes', rows => [
      ...rows.slice(0, 4),
      ...rows.slice(4, 9).toReversed(),
      ...rows.slice(9),
    ])
    expect(await edit(sorted)).toEqual(nothing)
  })
  it('finds a line that was inserted between two others', async () => {
    const row = rowOf('Frais et déplacements', 'Reprographie', '', '', '', '', 350)
    expect(await edit(withRows(sent, 'Lignes', inserted(row, travel)))).toEqual({
      ...nothing,
      added: ['Reprographie'],
    })
  })
  it('finds a line that was copied from another, with its identifier', async () => {
    const copied = withRows(sent, 'Lignes', rows => {
      const row = rows.find(each => saysWords(each, travel))
      return row === undefined ? rows : inserted(rowWith(row, 'B', 'Hébergement'), travel)(rows)
    })
    expect(await edit(copied)).toEqual({ ...nothing, added: ['Hébergement'] })
  })
  it('finds a line that was deleted', async () => {
    const without = withRows(sent, 'Lignes', rows => rows.filter(row => !saysWords(row, travel)))
    expect(await edit(without)).toEqual({ ...nothing, removed: [{ label: travel, isSure: true }] })
  })
  it('keeps the values of a column that was deleted', async () => {
    const without = withColumns(sent, 'Lignes', column =>
      column === 6 ? undefined : column < 6 ? column : column - 1,
    )
    expect(await edit(without)).toEqual({
      ...nothing,
      left: [
        ['Lignes', '', 'colonne « TJM HT »', expect.stringContaining('restent comme elles sont')],
      ],
    })
  })
  it('follows columns that were moved', async () => {
    const moved = withColumns(sent, 'Lignes', column =>
      column === 2 ? 5 : column > 2 && column <= 5 ? column - 1 : column,
    )
    expect(await edit(moved)).toEqual(nothing)
  })
  it('follows a title of a column that was reworded', async () => {
    const renamed = withCell(sent, 'Lignes', 'TJM HT', 'F', 'Tarif')
    expect(await edit(withCell(renamed, 'Lignes', steering, 'F', 1300))).toMatchObject({
      changes: [{ what: `${steering} – TJM HT`, here: 120000, told: 130000 }],
    })
  })
  it('lists what a column added beside says', async () => {
    const shifted = withColumns(sent, 'Lignes', column => (column > 3 ? column + 1 : column))
    const titled = withCell(shifted, 'Lignes', 'Libellé', 'D', 'Remarque')
    expect(await edit(withCell(titled, 'Lignes', steering, 'D', 'À revoir'))).toEqual({
      ...nothing,
      left: [
        ['Lignes', 'D4', 'Remarque', 'Colonne ajoutée.'],
        ['Lignes', 'D5', 'À revoir', expect.stringContaining('pas de place ici')],
      ],
    })
  })

  it.each([
    ['Cadrage et suite', 'F', 'à voir', 'Ce texte n’est pas un nombre.'],
    ['1.234', 'F', '1.234', 'Ce texte n’est pas un nombre.'],
    ['a third of a day', 'E', 2.3, expect.stringContaining('quarts')],
    ['a rate below zero', 'F', -3, expect.stringContaining('négatif')],
    ['a kind of their own', 'A', 'Conseil', expect.stringContaining('Honoraires')],
    ['a phase of their own', 'C', 'Recette', expect.stringContaining('phase')],
  ])('leaves %s, and says why', async (_, column, typed, why) => {
    const words = typeof typed === 'number' ? expect.any(String) : typed
    expect(await edit(withCell(sent, 'Lignes', steering, column, typed))).toEqual({
      ...nothing,
      left: [['Lignes', `${column}5`, words, why]],
    })
  })

  it('tells a formula that is broken, or gone', async () => {
    const broken = withCell(sent, 'Lignes', steering, 'J', {
      formula: 'ROUND(#REF!-I5,2)',
      value: '#REF!',
      isError: true,
    })
    const gone = withCell(broken, 'Lignes', 'Total HT', 'G', 50000)
    expect(await edit(gone)).toEqual({
      ...nothing,
      left: [
        ['Lignes', 'J5', '=ROUND(#REF!-I5,2)', expect.stringContaining('cassée')],
        ['Lignes', 'G16', '50\u202f000', expect.stringContaining('formule a disparu')],
      ],
    })
  })

  it('takes an amount typed over its formula, and tells it', async () => {
    const budget = await returned(withCell(sent, 'Lignes', steering, 'G', 15000), workspace)
    expect(found(budget).changes).toEqual([
      { what: `${steering} – Budget HT`, here: 1560000, told: 1500000 },
    ])
    expect(budget.changes[0]?.note).toContain('à la place d’une formule')
  })

  it('takes an amount that a client kept while typing another rate', async () => {
    const rate = withCell(sent, 'Lignes', steering, 'F', 1300)
    const budget = await returned(withCell(rate, 'Lignes', steering, 'G', 15600), workspace)
    expect(found(budget).changes.map(({ what, told }) => [what, told])).toEqual([
      [`${steering} – TJM HT`, 130000],
      [`${steering} – Budget HT`, 1560000],
    ])
    const [mission] = taken(budget, workspace).missions
    const before = budgetTotal(whole.mission?.budget ?? { lines: [] })
    expect(mission && budgetTotal(mission.budget)).toBe(before)
  })

  it('tells a formula’s own result typed over it, and changes nothing', async () => {
    expect(await edit(withCell(sent, 'Lignes', steering, 'G', 15600))).toEqual({
      ...nothing,
      left: [
        ['Lignes', 'G5', expect.any(String), expect.stringContaining('à la place d’une formule')],
      ],
    })
  })

  it('takes the result of a formula typed over a value, and tells it', async () => {
    const typed = { formula: '13+2', value: 15 }
    const budget = await returned(withCell(sent, 'Lignes', steering, 'E', typed), workspace)
    expect(found(budget).changes).toEqual([{ what: `${steering} – Jours`, here: 13, told: 15 }])
    expect(budget.changes[0]?.note).toContain('=13+2')
    const unread = withCell(sent, 'Lignes', steering, 'E', { formula: '13+2' })
    expect((await edit(unread)).left).toEqual([
      ['Lignes', 'E5', '=13+2', expect.stringContaining('résultat')],
    ])
  })

  it('finds its sheets again under other names', async () => {
    const renamed = {
      ...sent,
      sheets: sent.sheets.map(sheet => ({ ...sheet, name: `${sheet.name} v2` })),
    }
    expect(await edit(renamed)).toEqual(nothing)
  })

  it('is known by its identifiers where its hidden sheet was removed', async () => {
    const without = { ...sent, sheets: sent.sheets.filter(({ name }) => name !== '_etabli') }
    expect(await edit(without)).toEqual(nothing)
    expect(await edit(withCell(without, 'Lignes', steering, 'E', 15))).toMatchObject({
      changes: [{ what: `${steering} – Jours`, told: 15 }],
    })
  })

  it('is known by the words of its lines where their identifiers were removed', async () => {
    const without = withColumns(sent, 'Lignes', column => (column === 13 ? undefined : column))
    expect((await edit(withCell(without, 'Lignes', steering, 'E', 15))).changes).toEqual([
      { what: `${steering} – Jours`, here: 13, told: 15 },
    ])
  })

  it('lists all of a sheet that was added, and says which are gone', async () => {
    const added = { name: 'Questions', rows: [{ ...rowOf('Qui valide ?', 12), number: 3 }] }
    const sheets = sent.sheets.filter(({ name }) => name !== 'Options')
    const edited = await edit({ ...sent, sheets: [...sheets, added] })
    expect(edited).toEqual({
      ...nothing,
      left: [
        ['Questions', 'A3:B3', 'Qui valide ? · 12', 'Feuille ajoutée.'],
        ['Options', '', 'feuille', expect.stringContaining('n’est plus dans le classeur')],
      ],
    })
  })

  it('lists what was typed beside and below the tables', async () => {
    const beside = withCell(sent, 'Lignes', steering, 'N', 'Trop cher')
    const below = withRows(beside, 'Lignes', rows => [...rows, rowOf('Merci de revoir le total')])
    const agreed = withCell(below, 'Synthèse', 'Enveloppe convenue', 'B', 40000)
    expect((await edit(agreed)).left).toEqual([
      [
        'Synthèse',
        expect.stringMatching(/^B\d+$/),
        '40\u202f000',
        expect.stringContaining('42\u202f000'),
      ],
      ['Lignes', 'N5', 'Trop cher', expect.anything()],
      ['Lignes', 'A17', 'Merci de revoir le total', expect.anything()],
    ])
  })

  it('reads dates, statuses and shares of the plan and of the payments', async () => {
    const due = withCell(sent, 'Livrables & jalons', 'Catalogue repris', 'C', 45_700)
    const done = withCell(due, 'Livrables & jalons', 'Site prêt pour les tests', 'D', 'Terminé')
    const moved = withCell(done, 'Livrables & jalons', 'Ouverture du site', 'D', '20/01/2025')
    const paid = withCell(moved, 'Échéancier', 'À la fin du déploiement', 'B', 0.35)
    expect((await edit(paid)).changes).toEqual([
      { what: 'À la fin du déploiement – Part', here: 40, told: 35 },
      { what: 'Site prêt pour les tests – Statut', here: 'doing', told: 'done' },
      { what: 'Catalogue repris – Échéance', here: undefined, told: '2025-02-12' },
      { what: 'Ouverture du site – Date révisée', here: '2025-01-13', told: '2025-01-20' },
    ])
  })

  it('counts dates from 1904 where the workbook does', async () => {
    const due = withCell(sent, 'Livrables & jalons', 'Catalogue repris', 'C', 45_700 - 1462)
    expect((await edit({ ...due, startsIn1904: true })).changes).toContainEqual({
      what: 'Catalogue repris – Échéance',
      here: undefined,
      told: '2025-02-12',
    })
  })

  it('reads the lines of the options of a draft', async () => {
    const days = withCell(sent, 'Options', 'Conseil', 'D', 20)
    const row = rowOf('Formation', 'Honoraires', '', 2, 1000)
    expect(await edit(withRows(days, 'Options', inserted(row, 'Conseil')))).toEqual({
      ...nothing,
      changes: [{ what: 'Conseil – Jours', here: 22, told: 20 }],
      added: ['Formation'],
    })
  })
})
