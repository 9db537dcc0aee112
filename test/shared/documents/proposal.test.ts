import { expect, test } from 'vitest'
import { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { proposalDocument } from '../../../shared/documents/proposal.ts'
import { withVat } from '../../../shared/domain/budget/vat.ts'
import { Client } from '../../../shared/domain/client/client.ts'
import { emptyFirm } from '../../../shared/domain/firm/firm.ts'
import { legalTerms } from '../../../shared/domain/firm/legal-terms.ts'
import { sum } from '../../../shared/domain/money.ts'
import { optionPrice, paymentSchedule } from '../../../shared/domain/proposal/price.ts'
import { Proposal } from '../../../shared/domain/proposal/proposal.ts'
import { formatEuros } from '../../../shared/french/writing.ts'
import { exampleClient, exampleId, exampleMission } from './budget-example.ts'
import { offer, offerFirm, offerProposal } from './offer-example.ts'
import {
  allTexts,
  blocksOf,
  headings,
  lineText,
  rowTexts,
  under,
  withPlainSpaces,
} from './tree-reading.ts'

const euros = (cents: number) => withPlainSpaces(formatEuros(cents))
const tree = proposalDocument(offer)
const [fullOption, audit] = offerProposal.options

test('A proposal reads in the order a client expects', () => {
  expect(headings(tree, 1)).toEqual([
    'Votre contexte',
    'Objectifs du projet',
    'Notre démarche',
    'Planning prévisionnel',
    'Équipe dédiée',
    'Investissement',
    'Modalités de paiement',
    'Nos garanties',
    'Références',
    'Prochaines étapes',
    'Conditions',
    'Bon pour accord',
  ])
  expect(DocumentTree.parse(tree)).toEqual(tree)
})

test('The cover says to whom, by whom, when, until when and which version', () => {
  expect(tree.cover).toMatchObject({
    title: 'Vendre le catalogue en ligne',
    subtitle: 'Ateliers du Lac',
    firmName: 'Cabinet Rivage',
  })
  expect(tree.cover.facts.map(fact => withPlainSpaces(fact.value))).toEqual([
    'Nadia Benali, Directrice générale',
    'Claire Fontaine',
    '20 février 2025',
    '31 mars 2025',
    '2025-004, version 2',
  ])
})

test('An undated proposal bears the day it is exported', () => {
  const { date: _date, ...undated } = offerProposal
  const { cover } = proposalDocument({ ...offer, proposal: undated })
  expect(cover.facts.map(fact => withPlainSpaces(fact.value))).toContain('1er mars 2025')
})

test('Each phase carries its objectives, its deliverables and the days of each person', () => {
  expect(headings({ blocks: under(tree, 'Notre démarche') }, 2)).toEqual([
    'Phase 1 – Cadrage',
    'Phase 2 : déploiement',
  ])
  const texts = allTexts(under(tree, 'Phase 1 – Cadrage'))
  expect(texts).toContain('1er – 21 avril 2025 · 5 jours')
  expect(texts).toContain('Diagnostic (14 avril 2025) – Une synthèse de 5 pages')
  expect(texts).toContain('Équipe : Claire Fontaine (5 jours)')
})

test('Milestones stand in the order of their dates', () => {
  const [milestones] = blocksOf(under(tree, 'Jalons clés'), 'table')
  expect(milestones && rowTexts(milestones)).toEqual([
    ['21 avril 2025', 'Cahier des charges remis'],
    ['1er juillet 2025', 'Ouverture'],
  ])
})

test('Days add up by phase and by person, whether people are named by id or by name', () => {
  const [effort] = blocksOf(under(tree, 'Répartition des journées'), 'table')
  expect(effort?.columns.map(column => column.title)).toEqual([
    'Phase',
    'Claire Fontaine',
    'Hugo Martin',
    'Total',
  ])
  expect(effort && rowTexts(effort)).toEqual([
    ['Phase 1 – Cadrage', '5', '–', '5'],
    ['Phase 2 : déploiement', '8', '3,5', '11,5'],
    ['Total (en jours)', '13', '3,5', '16,5'],
  ])
})

test('The price of an option is the domain’s: before tax, VAT, with tax, and the whole project', () => {
  const table = blocksOf(under(tree, 'Accompagnement complet – recommandée'), 'table')[0]
  if (fullOption === undefined || table === undefined) throw new Error('No option.')
  const { firm, total } = optionPrice(fullOption)
  const { vat, gross } = withVat(firm.max, offerFirm.vatRate)
  const amounts = new Map(rowTexts(table).map(cells => [cells[0], cells.at(-1)]))
  expect(amounts.get('Notre prix HT')).toBe(euros(firm.max))
  expect(amounts.get('TVA 20 %')).toBe(euros(vat))
  expect(amounts.get('Notre prix TTC')).toBe(euros(gross))
  expect(amounts.get('Projet complet HT')).toBe(`${euros(total.min)} – ${euros(total.max)}`)
  expect(amounts.get('Formation – Hugo Martin')).toBe(euros(332675))
})

test('Instalments are the domain’s and add up to the price, with tax as well', () => {
  if (fullOption === undefined) throw new Error('No option.')
  const payments = under(tree, 'Modalités de paiement')
  const [schedule] = blocksOf(payments, 'table')
  const instalments = paymentSchedule(offerProposal, fullOption)
  const net = sum(instalments.map(({ amount }) => amount))
  expect(net).toBe(optionPrice(fullOption).firm.max)
  expect(schedule && rowTexts(schedule).map(cells => cells[2])).toEqual(
    [...instalments.map(({ amount }) => amount), net].map(euros),
  )
  const gross = withVat(net, offerFirm.vatRate).gross
  expect(schedule && rowTexts(schedule).at(-1)?.at(-1)).toBe(euros(gross))
})

test('Whoever signs for the firm has the function that is known of them', () => {
  const fieldsOf = (change: object) => {
    const proposal = { ...offerProposal, ...change }
    const document = proposalDocument({ ...offer, proposal })
    const [signed] = blocksOf(under(document, 'Bon pour accord'), 'signatures')
    return signed?.parties[1]?.fields.map(withPlainSpaces)
  }
  const rest = ['Date', 'Signature']
  expect(fieldsOf({})).toEqual(['Nom : Claire Fontaine', 'Fonction : Associée', ...rest])
  const team = [{ name: 'Ana Ruiz', role: 'Gérante' }]
  expect(fieldsOf({ author: 'Ana Ruiz', team })).toEqual([
    'Nom : Ana Ruiz',
    'Fonction : Gérante',
    ...rest,
  ])
  expect(fieldsOf({ author: 'Ana Ruiz' })).toEqual(['Nom : Ana Ruiz', 'Fonction', ...rest])
  expect(fieldsOf({ author: undefined })).toEqual(['Nom et prénom', 'Fonction', ...rest])
})

test('A firm without VAT shows one price and says why', () => {
  const exempt = proposalDocument({ ...offer, firm: { ...offerFirm, vatRate: 0 } })
  const texts = allTexts(exempt.blocks)
  expect(texts.some(text => text.includes('TTC'))).toBe(false)
  expect(texts.some(text => text.includes('293 B'))).toBe(true)
})

test('The options are put side by side, and the client ticks one', () => {
  const [comparison] = blocksOf(under(tree, 'Investissement'), 'table')
  expect(comparison?.rows).toHaveLength(2)
  const choices = allTexts(under(tree, 'Bon pour accord')).filter(text => text.startsWith('☐'))
  expect(choices.map(text => text.split(' – ')[0])).toEqual([
    '☐ Accompagnement complet',
    '☐ Cadrage seul',
  ])
})

test('A single option is neither compared nor ticked', () => {
  const alone = { ...offerProposal, options: audit === undefined ? [] : [audit] }
  const single = proposalDocument({ ...offer, proposal: alone })
  expect(allTexts(single.blocks).some(text => text.includes('☐'))).toBe(false)
  expect(blocksOf(under(single, 'Investissement'), 'table')).toHaveLength(1)
})

test('Options that can be bought together have a price together, and the client may tick them', () => {
  const options = offerProposal.options.map((option, index) =>
    index === 1 ? { ...option, addOn: true } : option,
  )
  const document = proposalDocument({ ...offer, proposal: { ...offerProposal, options } })
  const [together] = blocksOf(under(document, 'Options combinées'), 'table')
  expect(together && rowTexts(together).map(cells => cells[0])).toEqual([
    'Accompagnement complet + Cadrage seul',
  ])
  expect(headings(tree)).not.toContain('Options combinées')
  const choices = allTexts(under(document, 'Bon pour accord'))
  expect(choices[0]).toContain('cochez l’option retenue et ses compléments')
  expect(choices.some(text => text.startsWith('☐ Cadrage seul (en complément) – '))).toBe(true)
})

test('The price of a day is the rate card’s, for those who are priced by the day', () => {
  const [rates] = blocksOf(under(tree, 'Tarifs journaliers'), 'table')
  expect(rates && rowTexts(rates)).toEqual([['Hugo Martin', 'Consultant', '950,50 €']])
})

test('The plan says how long it takes, and is drawn along the calendar', () => {
  const planning = under(tree, 'Planning prévisionnel')
  expect(allTexts(planning)[0]).toBe('Durée totale : 3 mois, 1er avril – 1er juillet 2025')
  const [timeline] = blocksOf(planning, 'timeline')
  expect(timeline?.bars.map(({ label }) => label)).toEqual(['Phase\u00a01 – Cadrage'])
  expect(timeline?.marks).toHaveLength(2)
})

test('Annexes follow on pages of their own: finished missions, then people who have a résumé', () => {
  const resume = { skills: ['Audit'], experiences: [], education: [], languages: [] }
  const people = offerFirm.people.map((person, index) =>
    index === 0 ? { ...person, resume } : person,
  )
  const firm = { ...offerFirm, people }
  const annexes = { references: [], resumes: people.map(({ id }) => id) }
  const references = [{ mission: exampleMission, client: exampleClient, firm, today: '2025-03-01' }]
  const document = proposalDocument({
    ...offer,
    firm,
    proposal: { ...offerProposal, annexes },
    references,
  })
  expect(headings(document, 1).at(-1)).toBe('Annexes')
  expect(headings({ blocks: under(document, 'Annexes') }, 2)).toEqual([
    `Annexe 1 – Référence – ${exampleMission.title}`,
    'Annexe 2 – CV – Claire Fontaine',
  ])
  expect(blocksOf(document.blocks, 'pageBreak')).toHaveLength(2)
  expect(DocumentTree.parse(document)).toEqual(document)
})

test('Every legal mention the law asks for is printed, and the firm’s own clauses', () => {
  const texts = allTexts(under(tree, 'Conditions')).join('\n')
  for (const { title, text } of legalTerms(offerFirm)) {
    expect(texts).toContain(title)
    expect(texts).toContain(withPlainSpaces(text))
  }
  expect(texts).toContain('31 mars 2025')
  expect(texts).toContain('Confidentialité')
  expect(texts).toContain('RCS Annecy')
})

test('A proposal of which nothing is known yet has no empty heading and no price', () => {
  const bare = proposalDocument({
    proposal: Proposal.parse({ id: exampleId(1), clientId: exampleId(2) }),
    client: Client.parse({ id: exampleId(2), name: '' }),
    firm: emptyFirm(),
    today: '2025-03-01',
  })
  expect(headings(bare, 1)).toEqual(['Conditions', 'Bon pour accord'])
  expect(bare.cover.facts.map(fact => fact.label)).toEqual(['Éditée le'])
  expect(DocumentTree.parse(bare)).toEqual(bare)
})

test('Text that looks like a formula, Markdown, HTML or XML stays the text it is', () => {
  const odd = '=SOMME(A1) **x** <b>&amp;</b> ]]> # titre'
  const proposal = { ...offerProposal, situation: [odd], subject: odd, guarantees: [odd] }
  const texts = allTexts(proposalDocument({ ...offer, proposal }).blocks)
  expect(texts.filter(text => text.includes(odd))).toHaveLength(3)
})

test('Nothing that a proposal says is left out', () => {
  const texts = [
    ...allTexts(tree.blocks),
    ...tree.cover.facts.map(fact => fact.value),
    lineText([{ text: tree.cover.title }]),
  ].join('\n')
  const said = [
    ...offerProposal.situation,
    ...offerProposal.trigger,
    ...offerProposal.secondaryObjectives,
    ...offerProposal.kpis.map(kpi => kpi.label),
    ...offerProposal.schedule.map(line => line.label),
    ...offerProposal.references.map(reference => reference.client),
    ...offerProposal.nextSteps.map(step => step.what),
    ...offerProposal.guarantees,
    'Nautisme',
    '180 chantiers',
    'Le prestataire est choisi ensemble.',
  ]
  for (const text of said) expect(texts).toContain(text)
})
