import { describe, expect, it } from 'vitest'
import {
  filledMarkdown,
  filledText,
  unfilledFields,
  withFields,
} from '../../../../shared/domain/template/filled-text.ts'
import { fc } from '../../../properties.ts'

const values = { client: 'Ateliers du Lac', cabinet: 'Rivage', date: '15 mars 2025' }

describe('a clause put into a document', () => {
  it('says the client’s name and the date where their fields stand, however they are typed', () => {
    expect(filledText('{{client}} et {{ Cabinet }}, le {{DATE}}.', values)).toEqual({
      text: 'Ateliers du Lac et Rivage, le 15 mars 2025.',
      left: [],
    })
  })

  it('knows a field by its other names', () => {
    expect(filledText('À {{Société}}', values).text).toBe('À Ateliers du Lac')
    expect(filledText('Bonjour {{contact}}', { destinataire: 'Ana Costa' }).text).toBe(
      'Bonjour Ana Costa',
    )
  })

  it('keeps in sight what is unknown or not known yet', () => {
    expect(filledText('{{budget max}} pour {{client}}, {{mission}}', values)).toEqual({
      text: '{{budget max}} pour Ateliers du Lac, {{mission}}',
      left: ['budget max', 'mission'],
    })
    expect(filledText('Pour {{client}}', { client: '  ' }).left).toEqual(['client'])
  })

  it('is left alone where its braces name no field', () => {
    const text = 'Une {accolade} et une {{paire ouverte'
    expect(filledText(text, values)).toEqual({ text, left: [] })
  })

  it('never reads a name as Markdown', () => {
    const odd = { client: 'A*B*C_[x](y)' }
    expect(filledMarkdown('**{{client}}**', odd).text).toBe('**A\\*B\\*C\\_\\[x\\](y)**')
    expect(filledText('{{client}}', odd).text).toBe('A*B*C_[x](y)')
  })

  it('takes a value as it is, even when it looks like a field or a pattern', () => {
    expect(filledText('{{client}} !', { client: '$& {{date}}' }).text).toBe('$& {{date}} !')
  })

  it('loses no character that is not a field', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        fc.pre(!/[{}]/.test(before + after))
        const { text } = filledText(`${before}{{client}}${after}`, values)
        expect(text).toBe(`${before}Ateliers du Lac${after}`)
      }),
    )
  })
})

it('what is left to fill in a text is told by its own words', () => {
  expect(unfilledFields('Pour {{ budget max }} à {{client}}')).toEqual(['budget max', 'client'])
  expect(unfilledFields(undefined)).toEqual([])
})

describe('a text saved as a clause', () => {
  it('speaks of any client, not of this one', () => {
    expect(withFields('Rivage suivra Ateliers du Lac dès le 15 mars 2025.', values)).toBe(
      '{{cabinet}} suivra {{client}} dès le {{date}}.',
    )
  })

  it('leaves a word alone that only begins like a name', () => {
    expect(withFields('Les Rivages de Rivage', values)).toBe('Les Rivages de {{cabinet}}')
  })

  it('takes the longest name where one holds another', () => {
    const nested = { client: 'Rivage Sud', cabinet: 'Rivage' }
    expect(withFields('Rivage Sud et Rivage', nested)).toBe('{{client}} et {{cabinet}}')
  })

  it('comes back the same once it is filled again', () => {
    const text = 'Rivage suivra Ateliers du Lac.'
    expect(filledText(withFields(text, values), values).text).toBe(text)
  })
})
