import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/domain/calendar/calendar.ts'
import { defaultBrand } from '../../../shared/domain/firm/firm.ts'
import { drawingOf } from '../../../shared/drawings/drawing-of.ts'
import { svgText } from '../../../shared/drawings/svg-text.ts'
import { fc } from '../../properties.ts'
import * as blocks from './blocks.ts'
import { boxesOf, outside, overlaps, shownTexts, textBoxes } from './drawn-boxes.ts'

const drawn = (block: Parameters<typeof drawingOf>[0]) => drawingOf(block, defaultBrand)

describe.each(Object.entries(blocks.drawnBlocks))('the drawing of %s', (_, block) => {
  const drawing = drawn(block)

  it('stays within its frame and on a page', () => {
    expect(outside(drawing)).toEqual([])
    expect(drawing.width).toBeLessThanOrEqual(464.9)
    expect(drawing.height).toBeLessThanOrEqual(600)
    expect(drawing.height).toBeGreaterThan(10)
  })

  it('lets no words cover others', () => {
    expect(overlaps(drawing)).toEqual([])
  })

  it('is told in words that begin with what it is', () => {
    expect(drawing.alt.startsWith(block.caption)).toBe(true)
    expect(drawing.alt.endsWith('.')).toBe(true)
  })
})

describe('a matrix', () => {
  it('names each entry in its words, with the levels it stands at', () => {
    expect(drawn(blocks.fewRisks).alt).toContain(
      'Probabilité\u00a0: Élevée, impact\u00a0: Critique – R4 Données de stock inexploitables.',
    )
    for (const { text } of blocks.fortyRisks.entries) {
      expect(drawn(blocks.fortyRisks).alt).toContain(text)
    }
  })

  it('shows every mark of forty risks, and what each stands for', () => {
    const texts = shownTexts(drawn(blocks.fortyRisks))
    for (const { mark } of blocks.fortyRisks.entries) {
      expect(texts.filter(text => text === mark)).toHaveLength(2)
    }
  })

  it('puts the highest probability on top and the highest impact on the right', () => {
    const boxes = textBoxes(drawn(blocks.fewRisks))
    const of = (text: string) => boxes.find(box => box.text === text)
    expect(of('R4')?.top).toBeLessThan(of('R3')?.top ?? 0)
    expect(of('R4')?.left).toBeGreaterThan(of('R3')?.left ?? 1000)
  })
})

describe('a timeline', () => {
  it('tells every period, milestone and the day of the document', () => {
    const { alt } = drawn(blocks.planning)
    expect(alt).toContain('Diagnostic, 2 – 30\u00a0septembre\u00a02024')
    expect(alt).toContain('Restitution du diagnostic, 30\u00a0septembre\u00a02024')
    expect(alt).toContain('Au 5\u00a0novembre\u00a02024.')
  })

  it('is drawn to scale: a period twice as long is twice as wide', () => {
    const bars = [
      { label: 'A', start: '2024-01-01', end: '2024-01-30', tone: 'good' as const },
      { label: 'B', start: '2024-01-31', end: '2024-03-30', tone: 'bad' as const },
    ]
    const [first, second] = boxesOf(drawn({ ...blocks.planning, bars, marks: [] })).filter(
      ({ top, bottom, text }) => text === undefined && Math.abs(bottom - top - 9) < 0.01,
    )
    const width = (box: typeof first) => (box?.right ?? 0) - (box?.left ?? 0)
    expect(width(second) / width(first)).toBeCloseTo(2, 1)
  })

  it('marks the day of the document by its date, where the calendar holds it', () => {
    expect(shownTexts(drawn(blocks.planning))).toContain('5\u00a0novembre\u00a02024')
    const later = { ...blocks.planning, today: '2030-01-01' }
    expect(shownTexts(drawn(later))).not.toContain('1er\u00a0janvier\u00a02030')
  })

  it('keeps any milestones apart and within the frame', () => {
    const mark = fc.record({
      label: fc.string({ minLength: 1, maxLength: 90 }),
      date: fc.integer({ min: 0, max: 900 }).map(days => addDays('2024-01-01', days)),
      tone: fc.constant('info' as const),
    })
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 20 }), marks => {
        const drawing = drawn({ ...blocks.planning, marks })
        return outside(drawing).length === 0 && overlaps(drawing).length === 0
      }),
      { numRuns: 40, seed: 7 },
    )
  })

  it('takes an end before its start, or a year mistyped, without harm', () => {
    const bars = [{ label: 'A', start: '2924-05-01', end: '2024-01-30', tone: 'good' as const }]
    expect(outside(drawn({ ...blocks.planning, bars }))).toEqual([])
  })
})

describe('a chart', () => {
  it('writes each figure beside its bar and in its words', () => {
    const { alt } = drawn(blocks.budget)
    expect(shownTexts(drawn(blocks.budget))).toEqual(
      expect.arrayContaining(['31 200 €', '28 000 €', '0 €', 'Prévu', 'Réalisé']),
    )
    expect(alt).toContain('Conseil\u00a0: prévu 31 200\u00a0€, réalisé 28 000\u00a0€.')
  })

  it('draws all bars on one scale', () => {
    const bars = boxesOf(drawn(blocks.budget)).filter(
      ({ top, bottom, text }) => text === undefined && Math.abs(bottom - top - 10) < 0.01,
    )
    const [planned, spent] = bars.map(({ left, right }) => right - left)
    expect((planned ?? 0) / (spent ?? 1)).toBeCloseTo(31200 / 28000, 2)
  })

  it('draws values below zero to the left, with their figures', () => {
    const boxes = textBoxes(drawn(blocks.gaps))
    const of = (text: string) => boxes.find(box => box.text === text)
    expect(of('−12 %')?.right).toBeLessThan(of('+4,2 points')?.left ?? 0)
  })

  it('leaves no bar for a figure that is not known, and a dash where none is', () => {
    const category = (...values: (number | null)[]) => ({
      label: 'Délai',
      values: values.map(value => (value === null ? null : { value, text: `${value} jours` })),
    })
    const texts = (one: ReturnType<typeof category>) =>
      shownTexts(drawn({ ...blocks.budget, categories: [one] }))
    expect(texts(category(5, null))).not.toContain('–')
    expect(texts(category(null, null))).toContain('–')
  })

  it('explains its colours only where there is more than one', () => {
    expect(shownTexts(drawn(blocks.gaps))).not.toContain('Écart')
  })
})

it('a drawing is an SVG file, whatever its labels hold', () => {
  const label = '<b>R&D "neuf"</b>'
  const svg = svgText(drawn(blocks.matrix([{ column: 0, row: 0, mark: 'R1', text: label }])))
  expect(svg).toContain('&lt;b&gt;R&amp;D')
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="[\d.]+" height="[\d.]+"/)
})

it('texts on coloured cells take the colours of the firm’s tones, as tables do', () => {
  const svg = svgText(drawn(blocks.fewRisks))
  expect(svg).toContain('#fbebeb')
  expect(svg).toContain('#a3262a')
})
