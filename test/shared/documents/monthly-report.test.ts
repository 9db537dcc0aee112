import { describe, expect, it, test } from 'vitest'
import { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { monthlyReportDocument } from '../../../shared/documents/monthly-report.ts'
import { emptyFirm } from '../../../shared/domain/firm/firm.ts'
import { Report } from '../../../shared/domain/report/report.ts'
import { found, sampleWorkspace } from './sample-workspace.ts'
import { missingFrom, wholeText } from './told-content.ts'
import { allTexts, blocksOf, headings, lineText, rowTexts, under } from './tree-reading.ts'

const { clients, firm, missions, reports } = sampleWorkspace()
const monthly = reports.filter(({ kind }) => kind === 'monthly')

function documentOf(report: Report, today = '2024-11-20') {
  const client = found(clients.find(({ id }) => id === report.clientId))
  const mission = missions.find(({ id }) => id === report.missionId)
  return monthlyReportDocument({ report, client, mission, firm, today })
}

const [report] = monthly.map(found)
const tree = documentOf(found(report))
const tableUnder = (title: string) => rowTexts(found(blocksOf(under(tree, title), 'table')[0]))

test.each(monthly.map(each => [each.title, each] as const))(
  'Every figure, date and sentence entered for « %s » is in its report',
  (_, each) => {
    expect(missingFrom(documentOf(each), each)).toEqual([])
  },
)

test('A monthly report tells the month in the order it is read, and is a valid tree', () => {
  expect(headings(tree, 1)).toEqual([
    'Synthèse',
    'Avancement des livrables',
    'Alertes et décisions',
    'Budget',
    'Planning',
    'Prochaines étapes',
    'Risques',
    'Satisfaction',
    'Demandes du client',
    'Conclusion',
  ])
  expect(DocumentTree.parse(tree)).toEqual(tree)
})

test('The status comes with the figures that found it, each held against its threshold', () => {
  const reasons = tableUnder('Ce qui fonde ce statut')
  expect(reasons.map(([text = '', level]) => [text.split(' :')[0], level])).toEqual([
    ['Budget', 'Rouge'],
    ['Dépense', 'Vert'],
    ['Dépense', 'Vert'],
    ['Avancement', 'Vert'],
    ['Jalons', 'Vert'],
    ['Risques', 'Vert'],
    ['Satisfaction', 'Vert'],
  ])
  expect(reasons[2]?.[0]).toContain('35 % consommé pour 31 % du calendrier écoulé')
})

test('A status that is not the one of the figures says so, and why', () => {
  const texts = (change: object) => {
    const document = documentOf(Report.parse({ ...report, ...change }))
    const [callout] = blocksOf(under(document, 'Ce qui fonde ce statut'), 'callout')
    return callout === undefined ? [] : allTexts([callout])
  }
  expect(texts({ status: 'amber', statusReason: 'Le site a son propre budget.' })).toEqual([
    'Nos seuils donnent « En difficulté » ; nous retenons « À surveiller ».',
    'Le site a son propre budget.',
  ])
  expect(texts({ status: 'red', statusReason: undefined })).toEqual([])
})

test('A mark that was just added is printed once it has words or a figure', () => {
  const titles = (...scores: object[]) =>
    headings(
      documentOf(Report.parse({ ...report, satisfaction: { quotes: [], scores } })),
      1,
    ).includes('Satisfaction')
  expect(titles({ label: '', value: 0, max: 10 })).toBe(false)
  expect(titles({ label: 'Clarté', value: 0, max: 10 })).toBe(true)
  expect(titles({ label: '', value: 7, max: 10 })).toBe(true)
})

describe('The budget of the month', () => {
  it('tells what was planned, spent and left in money and in days', () => {
    expect(tableUnder('Budget')[0]).toEqual([
      'Conseil Momentum',
      '31 200 €\n26 jours',
      '14 400 €\n12 jours',
      '46 %',
      '16 800 €\n14 jours',
      '31 200 €',
    ])
  })

  it('adds up, and says where it is going to land', () => {
    expect(tableUnder('Budget').at(-1)).toEqual([
      'Total HT',
      '52 700 €\n26 jours',
      '18 500 €\n12 jours',
      '35 %',
      '34 200 €\n14 jours',
      '52 700 €',
    ])
  })

  it('of a finished mission is its balance, and lands nowhere', () => {
    const done = documentOf(found(monthly.find(({ status }) => status === 'done')))
    const [balance] = blocksOf(under(done, 'Budget'), 'table')
    expect(balance && rowTexts(balance).at(-1)).toEqual([
      'Total HT',
      '18 000 €',
      '17 600 €',
      '−400 €',
    ])
  })

  it('warns when a line has cost more than was planned', () => {
    const overrun = Report.parse({
      ...report,
      budget: { lines: [{ ...found(report).budget.lines[0], spent: 4_000_000 }] },
    })
    expect(allTexts(under(documentOf(overrun), 'Ce qui fonde ce statut')).join()).toContain(
      'atterrissage à 40 000 € pour 31 200 € prévus',
    )
  })
})

test('Milestones slip by working days, and those only foreseen are said to be unchanged', () => {
  expect(tableUnder('Planning').map(cells => [cells[0], cells[4]])).toEqual([
    ['Audit bouclé', 'À la date'],
    ['Solution choisie', '8 j d’avance'],
    ['Développement lancé', '6 j d’avance'],
    ['Recette', 'Inchangé'],
    ['Formations\nDu 1er au 15 août', 'Inchangé'],
    ['Ouverture', 'Inchangé'],
  ])
})

test('A milestone is late by the day of the report, not by the day it is printed', () => {
  const later = documentOf(Report.parse({ ...report, date: '2024-08-01' }), '2030-01-01')
  const states = rowTexts(found(blocksOf(under(later, 'Planning'), 'table')[0]))
  expect(states.filter(cells => cells.at(-1) === 'En retard').map(cells => cells[0])).toEqual([
    'Recette',
  ])
})

test('The options weighed stand together, the chosen one named', () => {
  const [facts] = blocksOf(under(tree, 'Photos manquantes'), 'facts')
  const options = found(facts?.facts.find(({ label }) => label === 'Options étudiées')).value
  expect(lineText(options)).toBe(
    'A : tout photographier (8 000 €, 6 semaines)\nB : demander aux fournisseurs, à négocier, qualité inégale\nC : ouvrir avec les 500 meilleures ventes – retenue',
  )
})

test('An alert of which only the title is known leaves no heading above nothing', () => {
  const alerts = [{ title: 'À creuser' }, { title: '' }, { title: '', decision: 'On attend' }]
  const document = documentOf(Report.parse({ ...report, alerts }))
  expect(allTexts(under(document, 'Alertes et décisions'))).toEqual([
    'À creuser',
    ...['Point 3', 'Décision', 'On attend'],
  ])
})

test('A mark out of ten keeps the name it was asked by, and is never called a promoter score', () => {
  expect(tableUnder('Satisfaction')).toEqual([['Note de l’équipe TechParts', '9 / 10']])
  expect(wholeText(tree)).not.toContain('NPS')
})

test('Next steps stand under their week', () => {
  const [list] = blocksOf(under(tree, 'Prochaines étapes'), 'list')
  expect(list?.items.slice(0, 3).map(({ level, line }) => [level, lineText(line)])).toEqual([
    [0, '1er au 5 mai'],
    [1, 'Suivre le sprint 2, consacré au catalogue'],
    [1, 'Préparer l’import : correspondance des champs'],
  ])
})

test('An empty report has its status and nothing else: no heading announces nothing', () => {
  const empty = Report.parse({
    id: found(report).id,
    clientId: found(report).clientId,
    kind: 'monthly',
    title: '',
  })
  const client = { id: empty.clientId, name: '', contacts: [] }
  const document = monthlyReportDocument({
    report: empty,
    client,
    firm: emptyFirm(),
    today: '2025-01-01',
  })
  expect(headings(document)).toEqual(['Synthèse'])
  expect(document.cover.title).toBe('Rapport mensuel')
  expect(DocumentTree.parse(document)).toEqual(document)
})
