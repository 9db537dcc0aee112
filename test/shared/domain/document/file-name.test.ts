import { describe, expect, it } from 'vitest'
import { documentFileName } from '../../../../shared/domain/document/file-name.ts'

const proposal = { date: '2024-09-15', kind: 'Proposition', version: 1, extension: 'docx' }

function nameFor(client: string): string {
  return documentFileName({ ...proposal, client })
}

describe('a document’s file name', () => {
  it('says the date, the kind, the client and the version', () => {
    expect(nameFor('ElectroDistrib')).toBe('2024-09-15 Proposition ElectroDistrib v1.docx')
  })

  it('leaves out what is not known', () => {
    expect(documentFileName({ kind: 'Budget', client: 'Cap', extension: 'xlsx' })).toBe(
      'Budget Cap.xlsx',
    )
    expect(documentFileName({ kind: 'Budget', client: '', extension: 'xlsx' })).toBe('Budget.xlsx')
  })

  it('has none of the characters that Windows refuses', () => {
    expect(nameFor('A/B\\C:D*E?F"G<H>I|J')).toBe(
      '2024-09-15 Proposition A B C D E F G H I J v1.docx',
    )
    expect(nameFor('ligne 1\nligne 2\u0000')).toBe('2024-09-15 Proposition ligne 1 ligne 2 v1.docx')
    expect(nameFor('../../etc')).toBe('2024-09-15 Proposition etc v1.docx')
  })

  it('never ends with a dot or a space before its extension', () => {
    const name = documentFileName({ kind: 'Brief', client: 'Cie. ', extension: 'docx' })
    expect(name).toBe('Brief Cie.docx')
  })

  it('keeps accents, composed, and whole emoji', () => {
    expect(nameFor('E\u0301lan 👩‍💻')).toBe('2024-09-15 Proposition Élan 👩‍💻 v1.docx')
  })

  it('fits in the 255 bytes that file systems allow, cut between characters', () => {
    for (const character of ['a', 'é', '漢', '👩‍💻']) {
      const name = nameFor(character.repeat(300))
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
      expect(name).toMatch(new RegExp(`^2024-09-15 Proposition (${character})+ v1\\.docx$`))
    }
  })

  it('cannot turn the reading direction round to hide its extension', () => {
    expect(nameFor('facture\u202excod')).toBe('2024-09-15 Proposition facture xcod v1.docx')
  })
})
