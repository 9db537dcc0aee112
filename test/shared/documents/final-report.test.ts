import { describe, expect, it, test } from 'vitest'
import { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { finalReportDocument } from '../../../shared/documents/final-report.ts'
import { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts'
import { Report } from '../../../shared/domain/report/report.ts'
import { found, sampleWorkspace } from './sample-workspace.ts'
import { missingFrom, wholeText } from './told-content.ts'
import { allTexts, blocksOf, headings, rowTexts, under } from './tree-reading.ts'

const { clients, firm, missions, reports } = sampleWorkspace()
const report = found(reports.find(({ kind }) => kind === 'final'))
const client = found(clients.find(({ id }) => id === report.clientId))
const mission = found(missions.find(({ id }) => id === report.missionId))
const sources = { report, client, mission, firm, today: '2024-11-20' }
const tree = finalReportDocument(sources)
const tableUnder = (title: string) => rowTexts(found(blocksOf(under(tree, title), 'table')[0]))

test('Every figure, date and sentence entered for a final report is in it', () => {
  expect(missingFrom(tree, report)).toEqual([])
  expect(
    missingFrom(tree, { ...report, conclusion: 'Un ajout que personne n’a fait' }),
  ).toHaveLength(1)
})

test('A final report goes from what was wanted to what was learnt, and is a valid tree', () => {
  expect(headings(tree, 1)).toEqual([
    'Synthèse',
    'Objectifs et livrables',
    'Résultats',
    'Bénéfices',
    'Retour sur investissement',
    'Satisfaction',
    'Témoignages',
    'Difficultés et résolutions',
    'Bilan financier',
    'Bilan du planning',
    'Enseignements',
    'Recommandations',
    'Prochaines étapes',
    'Conclusion',
  ])
  expect(DocumentTree.parse(tree)).toEqual(tree)
})

test('The objectives are those that the mission had from the start', () => {
  const texts = allTexts(under(tree, 'Objectifs de départ'))
  expect(texts).toEqual([mission.objective, ...mission.secondaryObjectives])
  const alone = finalReportDocument({ ...sources, mission: undefined })
  expect(headings(alone)).not.toContain('Objectifs de départ')
})

test('Each indicator tells its gap to the target and how far it has come', () => {
  const gaps = tableUnder('Résultats').map(cells => [cells[0], cells[4], cells[5]])
  expect(gaps).toEqual([
    ['Formateurs actifs', 'Atteinte', ''],
    ['Apprenants inscrits', '+50 %', ''],
    ['Cours en ligne', '+25 %', ''],
    ['Cours menés à leur terme', '+8 points', ''],
    ['Inscription d’un apprenant', '', '−100 %'],
    ['Gestion administrative', '', '−67 %'],
    ['Erreurs de facture', '', '−100 %'],
    ['Accès au premier cours', '', '−100 %'],
    ['NPS des apprenants', '+1,5 point', ''],
  ])
})

describe('The return on investment', () => {
  it('is one figure with its formula under it', () => {
    const [box] = blocksOf(under(tree, 'ROI'), 'callout')
    expect(box?.title).toBe('ROI\u00a0: 583\u00a0%')
    expect(allTexts([found(box)])[0]).toBe(
      'ROI = (gains − coûts) / coûts = (157 200 € − 23 000 €) / 23 000 € = 583 %.',
    )
  })

  it('is told with and without each gain, the gross ratio under its own name', () => {
    const [table] = blocksOf(under(tree, 'Avec et sans chaque gain'), 'table')
    expect(table?.columns.map(({ title }) => title)).toEqual([
      'Gains comptés',
      'Gains',
      'ROI',
      'Retour brut',
    ])
    expect(table && rowTexts(table).map(cells => cells.slice(2))).toEqual([
      ['583 %', '683 %'],
      ['380 %', '480 %'],
      ['521 %', '621 %'],
      ['166 %', '266 %'],
    ])
  })

  it('stands beside the returns that were announced, each with where it comes from', () => {
    expect(tableUnder('Retours annoncés').map(cells => cells.slice(1))).toEqual([
      ['320 %', 'Aucun des calculs ci-dessus'],
      ['683 %', 'Retour brut, tous les gains'],
      [
        '266 %',
        'Retour brut, sans « 400 inscriptions de plus à 800 €, soit 320 000 € de ventes, marge de 30 % »',
      ],
    ])
  })

  it('is not told where nothing was spent', () => {
    const gifted = Report.parse({ ...report, roi: { costs: [], gains: report.roi?.gains } })
    const document = finalReportDocument({ ...sources, report: gifted })
    expect(headings(document)).not.toContain('Retour sur investissement')
    expect(headings(document)).toContain('Bénéfices')
  })
})

test('The balance tells the difference between budget and cost', () => {
  expect(allTexts(under(tree, 'Bilan financier'))[0]).toBe(
    'Mission réalisée 200 € au-dessous du budget.',
  )
  expect(tableUnder('Bilan financier').at(-1)).toEqual([
    'Total HT',
    '24 000 €',
    '23 800 €',
    '−200 €',
  ])
})

test('A testimonial given after the mission is quoted only where the client consents', () => {
  const followUp = (consent: string | boolean) =>
    FollowUp.parse({
      id: report.id,
      missionId: mission.id,
      due: '2025-01-01',
      kind: '1m',
      testimonial: { text: 'Une mission exemplaire.', consent },
    })
  const textWith = (consent: string | boolean) =>
    wholeText(finalReportDocument({ ...sources, followUps: [followUp(consent)] }))
  expect(textWith('Site web')).toContain('Une mission exemplaire.')
  expect(textWith(false)).not.toContain('Une mission exemplaire.')
})
