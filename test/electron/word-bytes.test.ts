import { describe, expect, it } from 'vitest'
import { ToldFailure, wordBytes } from '../../electron/word-bytes.ts'
import type { DocumentTree } from '../../shared/documents/document-tree.ts'
import { templateSample, templateStart } from '../../shared/documents/template-sample.ts'
import { emptyFirm } from '../../shared/domain/firm/firm.ts'
import { part, wordParagraphs } from '../office/read-word.ts'
import { validationErrors } from '../office/validate.ts'
import { exampleFirm } from '../shared/documents/budget-example.ts'
import { proposalTree } from './exports/word/trees.ts'
import { paragraph, templateBytes } from './imports/word-template/templates.ts'

function withTemplate(tree: DocumentTree, template: Uint8Array): DocumentTree {
  const content = Buffer.from(template).toString('base64')
  const wordTemplate = { fileName: 'papier.docx', content, addedOn: '2026-01-02' }
  return { ...tree, brand: { ...tree.brand, wordTemplate } }
}

describe('a document as a Word file', () => {
  it('is in the firm’s own template where its look has one, in ours where it has none', async () => {
    const template = templateBytes({ header: paragraph('Papier de {{cabinet}}') })
    const own = await wordBytes(withTemplate(proposalTree, template))
    expect(part(own, 'word/header1.xml')).toContain('Papier de Cabinet Rivage')
    expect(part(await wordBytes(proposalTree), 'word/header1.xml')).not.toContain('Papier')
  })

  it.each([
    ['no document at all', new TextEncoder().encode('x'), /n’est pas un document Word/],
    ['one with a field nobody knows', templateBytes({ body: paragraph('{{x}}') }), /Champ inconnu/],
  ])('says in a sentence why a template cannot serve: %s', async (_, template, sentence) => {
    const failure = await wordBytes(withTemplate(proposalTree, template)).catch(error => error)
    expect(failure).toBeInstanceOf(ToldFailure)
    expect(failure.message).toMatch(/^Le modèle Word du cabinet ne peut pas servir \(Réglages/)
    expect(failure.message).toMatch(sentence)
  })
})

describe('the template that a firm starts from', () => {
  it('serves as it is: the example made with it looks and reads as a document of ours', async () => {
    const start = await wordBytes(templateStart(exampleFirm))
    const sample = await wordBytes(withTemplate(templateSample(exampleFirm), start))
    expect(await validationErrors(sample, 'docx')).toEqual([])
    const text = wordParagraphs(sample).join('\n')
    expect(text).not.toContain('{{')
    expect(text).toContain(exampleFirm.name)
    expect(text).toMatch(/Sommaire[\s\S]*Contexte\t3[\s\S]*Ce qui est attendu/)
  }, 30_000)

  it('serves a firm that has said nothing of itself yet', async () => {
    const start = await wordBytes(templateStart(emptyFirm()))
    const sample = await wordBytes(withTemplate(templateSample(emptyFirm()), start))
    expect(await validationErrors(sample, 'docx')).toEqual([])
  }, 30_000)
})
