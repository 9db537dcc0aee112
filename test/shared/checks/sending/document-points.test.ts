import { describe, expect, test } from 'vitest'
import { contentPoints, firmPoints } from '../../../../shared/checks/sending/document-points.ts'
import type { Block, DocumentTree } from '../../../../shared/documents/document-tree.ts'
import { proposalDocument } from '../../../../shared/documents/proposal.ts'
import type { DocumentKind } from '../../../../shared/domain/document/sent-document.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'
import { offer, offerFirm } from '../../documents/offer-example.ts'

const tree = proposalDocument(offer)

function saying(...texts: string[]): DocumentTree {
  const blocks = texts.map(
    (text): Block => ({ kind: 'paragraph', line: [{ text }], style: 'body' }),
  )
  return { ...tree, blocks: [{ kind: 'heading', level: 1, text: 'Objet' }, ...blocks] }
}

function unmet(document: DocumentTree, firm = offerFirm, kind: DocumentKind = 'brief'): string[] {
  return [...firmPoints(firm), ...contentPoints(kind, document)]
    .filter(point => !point.isMet)
    .map(point => `${point.level} ${point.code}`)
}

describe('A document', () => {
  test('that says something, by a firm that is known, can leave', () => {
    expect(unmet(tree)).toEqual([])
  })

  test('does not leave without the name of who sends it', () => {
    expect(unmet(tree, emptyFirm())).toEqual(['block firm-name', 'warn firm-registration'])
  })

  test('is held where its firm has an address that nobody can write to', () => {
    const [person, ...others] = offerFirm.people
    if (person === undefined) throw new Error('nobody')
    const people = [{ ...person, name: 'Élodie', email: 'pas un courriel' }, ...others]
    expect(unmet(tree, { ...offerFirm, people })).toEqual(['warn firm-emails'])
    const legal = { ...offerFirm.legal, email: 'contact@' }
    expect(unmet(tree, { ...offerFirm, legal })).toEqual(['warn firm-emails'])
  })

  test('does not leave empty', () => {
    expect(unmet(saying())).toEqual(['block content'])
    expect(unmet(saying(' '))).toEqual(['block content'])
  })

  test('does not leave with a field that was not filled in', () => {
    expect(unmet(saying('Cher {{contact}}, bonjour.'))).toEqual(['block unfilled-fields'])
  })

  test('leaves with fields when it is a playbook, whose e-mails are patterns', () => {
    expect(unmet(saying('Bonjour {{contact}}'), offerFirm, 'playbook')).toEqual([])
  })

  test.each([
    'Budget : à compléter',
    'À définir',
    'Date (à préciser)',
    'TODO',
    'Lorem ipsum dolor',
    'Réunion le ???',
    'Contact : XXX',
    'Objet : [...]',
  ])('is read again before it leaves where it says « %s »', text => {
    expect(unmet(saying(text))).toEqual(['warn placeholders'])
  })

  test.each([
    'Le client complète sa demande.',
    'Il reste à définir le périmètre.',
    'Méthodologie',
    'Taille XXL',
    'Tout [1] va bien.',
  ])('may say « %s »', text => {
    expect(unmet(saying(text))).toEqual([])
  })
})
