import { describe, expect, test } from 'vitest'
import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import { sampleDocuments } from '../../documents/sample-documents.ts'
import { sampleWorkspace } from '../../documents/sample-workspace.ts'
import { broughtBack, differences } from './brought-back.ts'

const offers = (await sampleDocuments()).filter(({ fileName }) => /ElectroDistrib/.test(fileName))
const offer = offers.find(({ fileName }) => fileName.includes('Proposition'))
const markdown = offer === undefined ? '' : markdownFile(offer.tree)

/** With the spaces that do not break where French has them. */
function said(words: string): RegExp {
  return new RegExp(words.replace(/ /g, '[ \\u00a0\\u202f]'))
}

/** The document with one change, brought back; what the workspace holds otherwise, by table and path. */
function changed(before: string, after: string) {
  expect(markdown).toMatch(said(before))
  const workspace = sampleWorkspace()
  const back = broughtBack(workspace, markdown.replace(said(before), after))
  const told = back.changes.flatMap(({ table, row }) =>
    table === 'firm'
      ? differences(workspace.firm, row)
      : differences(
          workspace[table].find(({ id }) => id === row.id),
          row,
        ).map(({ path, value }) => ({ path: `${table}.${path}`, value })),
  )
  return { ...back, told }
}

describe('What somebody changes in the annexes of a proposal of ours', () => {
  test('is changed in the mission that the sheet tells', () => {
    expect(changed('rendre 10 heures par semaine', 'rendre 12 heures par semaine').told).toEqual([
      { path: 'missions.objective', value: expect.stringContaining('12 heures') },
    ])
  })

  test('is changed in the report that measured it', () => {
    expect(changed('5 h → 1 h par semaine', '5 h → 2 h par semaine').told).toEqual([
      { path: expect.stringMatching(/^reports\.kpis\.\d+\.actual$/), value: '2 h' },
    ])
  })

  test('is changed in what the client said', () => {
    expect(changed('sans dépasser le budget', 'sans dépassement').told).toEqual([
      {
        path: expect.stringMatching(/^followUps\.testimonial\.text$/),
        value: expect.stringContaining('sans dépassement'),
      },
    ])
  })

  test('is changed in the career of the person whose it is', () => {
    expect(changed('Conduite de prestataires', 'Achat de prestations').told).toEqual([
      {
        path: expect.stringMatching(/^people\.0\.resume\.skills\.\d$/),
        value: 'Achat de prestations',
      },
    ])
  })

  test.each([
    ['Odoo en service depuis le 1er juin', 'Odoo en service depuis le 3 juin'],
    ['Boulangerie, commerce de détail', 'Boulangerie et traiteur'],
    ['voir les 8 magasins d’un seul coup d’œil', 'voir les neuf magasins d’un coup d’œil'],
  ])('stays with the proposal where no field takes it: %s', (before, after) => {
    const { told } = changed(before, after)
    expect(told).toEqual([
      {
        path: expect.stringMatching(/^proposals\.notes/),
        value: expect.anything(),
      },
    ])
    expect(JSON.stringify(told)).toContain(after)
    expect(JSON.stringify(told)).toContain('Annexe 1 – Référence')
  })

  test('is not changed a second time', () => {
    const edited = markdown
      .replace(said('depuis le 1er juin'), 'depuis le 3 juin')
      .replace(said('rendre 10 heures'), 'rendre 12 heures')
    const first = broughtBack(sampleWorkspace(), edited)
    expect(first.outcome).toBe('completed')
    const second = broughtBack(first.workspace, edited)
    expect({ outcome: second.outcome, changes: second.changes }).toEqual({
      outcome: 'known',
      changes: [],
    })
  })
})
