import type { Firm } from '../domain/firm/firm.ts'
import { sampleValues } from '../domain/template/fields.ts'
import { bold, bullets, cell, numbered, paragraph, row, section } from './blocks.ts'
import type { Block, DocumentTree } from './document-tree.ts'
import { framedDocument } from './parts/document-frame.ts'

/** A short document that shows every style of the firm's Word template, with made-up content. */
export function templateSample(firm: Firm): DocumentTree {
  const { titre = '', client = '', auteur, destinataire, date, numero } = sampleValues
  const tree = framedDocument({
    kind: 'Document d’exemple',
    title: titre,
    subtitle: client,
    clientName: client,
    authors: [auteur],
    facts: [
      { label: 'À l’attention de', value: destinataire },
      { label: 'Date', value: date },
      { label: 'Référence', value: numero },
    ],
    firm,
    tableOfContents: true,
    blocks: sampleBlocks,
  })
  const others = Object.entries(sampleValues).filter(([name]) => !toldByCover.has(name))
  return { ...tree, fields: { ...Object.fromEntries(others), ...tree.fields } }
}

/** The firm's own name and mentions, and the title of this very document. */
const toldByCover = new Set(['titre', 'sous_titre', 'nature', 'cabinet', 'identite'])

/** A document to start a template from in Word: our own look, with fields where they serve. */
export function templateStart(firm: Firm): DocumentTree {
  const { wordTemplate: _, ...brand } = firm.brand
  return {
    title: 'Modèle Word',
    subject: 'Modèle Word',
    author: firm.name,
    keywords: [],
    brand,
    cover: {
      kicker: '{{nature}}',
      title: '{{titre}}',
      subtitle: '{{client}}',
      facts: [
        { label: 'À l’attention de', value: '{{destinataire}}' },
        { label: 'Rédigé par', value: '{{auteur}}' },
        { label: 'Date', value: '{{date}}' },
        { label: 'Référence', value: '{{numero}}' },
      ],
      firmName: firm.name,
      issuer: ['{{identite}}'],
    },
    header: '{{cabinet}} – {{titre}}',
    footer: '{{client}}',
    tableOfContents: false,
    blocks: [paragraph('{{sommaire}}'), { kind: 'pageBreak' }, paragraph('{{contenu}}')],
  }
}

const sampleBlocks: Block[] = [
  ...section(1, 'Contexte', [
    paragraph(
      'Les stocks sont suivis dans trois fichiers qui ne disent pas la même chose.',
      'lead',
    ),
    paragraph([
      { text: 'Chaque atelier tient le sien. ' },
      { text: 'Deux inventaires sur trois', bold: true },
      { text: ' finissent par un ajustement à la main, que personne n’explique.' },
    ]),
    ...section(2, 'Ce qui est attendu', bullets(['Un stock unique', 'Des alertes de rupture'])),
    ...section(2, 'Étapes', numbered(['Recenser les articles', 'Reprendre les données', 'Former'])),
    {
      kind: 'quote',
      lines: [[{ text: 'Je veux savoir ce que j’ai avant de le promettre.' }]],
      author: 'Claire Morel',
    },
  ]),
  ...section(1, 'Budget', [
    {
      kind: 'keyFigures',
      figures: [
        { value: '12\u00a0jours', label: 'Charge' },
        { value: '10\u202f800\u00a0€', label: 'Prix HT' },
        { value: '6\u00a0semaines', label: 'Durée' },
      ],
    },
    ...section(2, 'Détail', [
      {
        kind: 'table',
        caption: 'Détail du budget',
        columns: [
          { title: 'Prestation', role: 'text', weight: 5 },
          { title: 'Jours', role: 'days', weight: 1 },
          { title: 'Montant HT', role: 'money', weight: 2 },
        ],
        rows: [
          row('body', ['Cadrage', '4', cell('3\u202f600\u00a0€')]),
          row('body', ['Reprise des données', '8', '7\u202f200\u00a0€']),
          row('total', ['Total', '12', '10\u202f800\u00a0€']),
        ],
      },
    ]),
    ...section(3, 'À noter', [
      {
        kind: 'callout',
        tone: 'info',
        title: 'Frais',
        lines: [[{ text: 'Les déplacements sont compris dans le prix.' }]],
      },
      paragraph([...bold('Source : '), { text: 'contenu d’exemple, inventé.' }], 'note'),
    ]),
  ]),
  ...section(1, 'Accord', [
    {
      kind: 'signatures',
      parties: [
        { title: 'Pour le client', fields: ['Nom', 'Date'] },
        { title: 'Pour le cabinet', fields: ['Nom', 'Date'] },
      ],
    },
  ]),
]
