import { cell, paragraph, plain, row, table } from '../../../../shared/documents/blocks.ts'
import type { Block, DocumentTree, Line } from '../../../../shared/documents/document-tree.ts'
import { missionBriefDocument } from '../../../../shared/documents/mission-brief.ts'
import { proposalDocument } from '../../../../shared/documents/proposal.ts'
import { Client } from '../../../../shared/domain/client/client.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import {
  exampleClient,
  exampleFirm,
  exampleId,
  exampleMission,
} from '../../../shared/documents/budget-example.ts'
import { offer, offerProposal } from '../../../shared/documents/offer-example.ts'
import { drawnBlocks } from '../../../shared/drawings/blocks.ts'

export const proposalTree = proposalDocument(offer)

export const briefTree = missionBriefDocument({
  mission: exampleMission,
  client: exampleClient,
  firm: exampleFirm,
  today: '2024-11-15',
})

export const bareTree = proposalDocument({
  proposal: Proposal.parse({ id: exampleId(1), clientId: exampleId(2) }),
  client: Client.parse({ id: exampleId(2), name: '' }),
  firm: emptyFirm(),
  today: '2025-03-01',
})

/** Five hundred deliverables in one phase. */
export const longTree = proposalDocument({
  ...offer,
  proposal: {
    ...offerProposal,
    phases: offerProposal.phases.map(phase => ({
      ...phase,
      deliverables: Array.from({ length: 250 }, (_, index) => ({
        id: exampleId(1000 + index),
        title: `Livrable ${index + 1} : ${'une étude détaillée du sujet '.repeat(1 + (index % 5))}`,
        status: 'todo' as const,
      })),
    })),
  },
})

export const oddTexts = [
  '=SOMME(A1:A9)',
  '**gras** # titre [lien](x)',
  '<b>html</b> &amp; <w:p/>',
  ']]> <!-- -->',
  'Élodie 👩‍💻 a signé ✅',
  'שלום עולם',
  'مرحبا بالعالم',
  'un\u0001deux\u000btrois\ufffe',
  'demi \ud83d caractère',
  'ligne une\nligne deux\r\nligne trois',
  'avant\taprès',
  '$&{{champ}}%s',
]

const odd = (): Line[] => oddTexts.map(text => [{ text }])

const oddDrawings: Block[] = [
  {
    kind: 'matrix',
    caption: '<b>Matrice</b> & 🚀',
    columns: { title: 'Impact', levels: ['', 'Élevé'] },
    rows: { title: 'مرحبا', levels: ['Bas'] },
    tones: [],
    entries: oddTexts.map((text, index) => ({
      column: index % 2,
      row: 0,
      mark: `R${index}`,
      text,
    })),
  },
  {
    kind: 'timeline',
    caption: 'Frise',
    bars: oddTexts.map(label => ({ label, start: '2024-01-01', end: '2024-02-01', tone: 'good' })),
    marks: oddTexts.map(label => ({ label, date: '2024-01-15', tone: 'bad' })),
  },
  {
    kind: 'chart',
    caption: '',
    series: [{ label: 'a' }, { label: '' }],
    categories: oddTexts.map(label => ({ label, values: [{ value: -1, text: label }, null] })),
  },
]

/** Every kind of block, each with texts that have broken Word files before. */
const hardBlocks: Block[] = [
  { kind: 'heading', level: 1, text: '=1+1 <b>Titre</b> & 🚀' },
  { kind: 'heading', level: 2, text: ' ' },
  ...odd().map((line): Block => ({ kind: 'paragraph', line, style: 'body' })),
  {
    kind: 'paragraph',
    style: 'lead',
    line: [
      { text: 'Voir ' },
      { text: 'le site', link: 'https://exemple.fr/é?a=1&b="2"' },
      { text: 'nous écrire', link: 'mailto:a b@exemple' },
      { text: 'rien', link: 'javascript:alert(1)' },
      { text: 'code', code: true },
      { text: 'barré', strike: true, bold: true, italic: true },
    ],
  },
  { kind: 'list', ordered: true, items: odd().map((line, index) => ({ line, level: index % 4 })) },
  { kind: 'list', ordered: false, items: odd().map(line => ({ line, level: 0 })) },
  { kind: 'heading', level: 2, text: 'Douze colonnes' },
  {
    kind: 'table',
    caption: 'Douze colonnes',
    columns: Array.from({ length: 12 }, (_, index) => ({
      title: `Colonne ${index + 1}`,
      role: index === 0 ? ('text' as const) : ('money' as const),
      weight: 1 + (index % 3),
    })),
    rows: [
      { kind: 'group', cells: [{ line: [{ text: 'Groupe' }] }] },
      ...oddTexts.map(text => ({
        kind: 'body' as const,
        cells: Array.from({ length: 12 }, (_, index) => ({
          line: [{ text: index === 0 ? text : '1\u202f234\u202f567\u00a0€' }],
          tone: 'good' as const,
        })),
      })),
      { kind: 'total', cells: [] },
    ],
  },
  { kind: 'table', caption: 'vide', columns: [], rows: [] },
  {
    kind: 'facts',
    caption: 'Fiche',
    facts: odd().map((value, index) => ({ label: `Libellé ${index} ${'x'.repeat(300)}`, value })),
  },
  { kind: 'callout', tone: 'bad', title: 'Attention', lines: odd() },
  { kind: 'callout', tone: 'good', lines: [] },
  { kind: 'quote', lines: odd(), author: 'Nadia' },
  {
    kind: 'keyFigures',
    figures: Array.from({ length: 6 }, (_, index) => ({ value: `${index} €`, label: 'Prix' })),
  },
  { kind: 'checklist', items: odd().map((line, index) => ({ line, done: index % 2 === 0 })) },
  ...oddDrawings,
  { kind: 'pageBreak' },
  { kind: 'pageBreak' },
  {
    kind: 'signatures',
    parties: ['Un', 'Deux', 'Trois'].map(title => ({ title, fields: ['Nom', 'Date'] })),
  },
]

export const hardTree: DocumentTree = {
  title: 'x\u0000y <z> & "q"',
  subject: oddTexts.join(' '),
  author: '',
  keywords: ['a', '<b>'],
  brand: { primaryColor: '#FFFFFF', font: 'Police <inconnue>', logo: 'data:image/png;base64,AAAA' },
  cover: {
    kicker: 'Essai',
    title: 'Très long nom '.repeat(22),
    subtitle: '👩‍💻'.repeat(60),
    facts: [{ label: 'À', value: 'x'.repeat(300) }],
    firmName: '=Cabinet & <fils>',
    issuer: ['ligne '.repeat(100), ''],
  },
  header: 'en-tête '.repeat(60),
  footer: 'pied '.repeat(90),
  tableOfContents: true,
  blocks: hardBlocks,
}

/** Texts and drawings in turn, as a report has them. */
export const drawnTree: DocumentTree = {
  ...proposalTree,
  blocks: Object.entries(drawnBlocks).flatMap(([title, block], index): Block[] => [
    { kind: 'heading', level: index % 3 === 0 ? 1 : 2, text: `Dessin : ${title}` },
    ...Array.from(
      { length: index % 4 },
      (): Block => paragraph('Une phrase du rapport. '.repeat(12)),
    ),
    block,
    { kind: 'checklist', items: [{ line: plain('Vu avec le client'), done: index % 2 === 0 }] },
    ...progressTable(index * 7),
  ]),
}

function progressTable(progress: number): Block[] {
  const line = plain(`${Math.min(100, progress)} %`)
  const cells = [cell('Guide des bonnes pratiques'), { line, progress: Math.min(100, progress) }]
  return table(
    'Livrables',
    [
      ['Livrable', 'text', 4],
      ['Avancement', 'percent', 1],
    ],
    [row('body', cells)],
  )
}

/** One section of ten thousand words, without a heading in it. */
const longSection: DocumentTree = {
  ...proposalTree,
  blocks: [
    { kind: 'heading', level: 1, text: 'Contexte' },
    paragraph('Le diagnostic porte sur les achats et les stocks. '.repeat(300)),
    ...Array.from(
      { length: 80 },
      (): Block => paragraph('Une phrase du contexte, telle que le client l’a dite. '.repeat(10)),
    ),
  ],
}

export const allTrees = {
  'a section of ten thousand words': longSection,
  'a document with drawings': drawnTree,
  'a full proposal': proposalTree,
  'a mission brief': briefTree,
  'a proposal of which nothing is known': bareTree,
  'a proposal with five hundred deliverables': longTree,
  'a document of every block with hard texts': hardTree,
  'a document without anything in it': { ...hardTree, blocks: [] },
}
