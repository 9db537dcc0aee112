import { describe, expect, it } from 'vitest'
import { typesetLine } from '../../../shared/documents/typeset-line.ts'
import { typesetText } from '../../../shared/french/typography.ts'
import { fc } from '../../properties.ts'
import { anyLine } from './any-tree.ts'

const joined = (line: readonly { readonly text: string }[]) => line.map(({ text }) => text).join('')

describe('a line in several spans is set as one text', () => {
  it('with quotes on the side of the words that stood there', () => {
    const line = [{ text: 'le "' }, { text: 'oui', bold: true }, { text: '" du client' }]
    expect(typesetLine(line)).toEqual([
      { text: 'le «\u00a0' },
      { text: 'oui', bold: true },
      { text: '\u00a0» du client' },
    ])
  })

  it('with the space of a lead-in before its colon', () => {
    const line = [{ text: 'Objet :', bold: true }, { text: ' le site' }]
    expect(typesetLine(line)).toEqual([{ text: 'Objet\u00a0:', bold: true }, { text: ' le site' }])
  })

  it('but for code, which is left as it is', () => {
    const line = [{ text: 'Qui ? ' }, { text: 'a ? "b" : c', code: true }, { text: ' Nous !' }]
    expect(typesetLine(line)).toEqual([
      { text: 'Qui\u202f? ' },
      { text: 'a ? "b" : c', code: true },
      { text: ' Nous\u202f!' },
    ])
  })

  it('so that spans neither lose nor gain letters or figures, nor their looks', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(anyLine, line => {
        const set = typesetLine(line)
        expect(set.map(span => ({ ...span, text: letters(span.text) }))).toEqual(
          line.map(span => ({ ...span, text: letters(span.text) })),
        )
        if (!line.some(({ code }) => code === true)) {
          expect(joined(set)).toBe(typesetText(joined(line)))
        }
        expect(typesetLine(set)).toEqual(set)
      }),
      { numRuns: 1500 },
    )
  })
})
