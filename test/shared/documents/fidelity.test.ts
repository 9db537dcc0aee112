import { describe, expect, it } from 'vitest'
import { digestsIn } from './fidelity/digest.ts'
import { documents } from './fidelity/documents.ts'
import { figuresIn } from './fidelity/figures.ts'
import { originalText } from './fidelity/originals.ts'
import { type OriginalNumber, told } from './fidelity/told.ts'
import { wholeText } from './told-content.ts'
import { blocksOf } from './tree-reading.ts'

/** Figures of an original that its document rightly tells otherwise. */
const differences: Partial<Record<OriginalNumber, Readonly<Record<string, string>>>> = {
  '08': {
    '%93': 'two days brought down to two hours are 86 % less, on days of seven hours',
    '14d': 'slips are counted in working days: the date moved by ten of them',
    '7d': 'slips are counted in working days: the date moved by five of them',
  },
  '10': { '%0': 'a target that is met is said to be met' },
  '11': {
    '4m': 'from the first to the last day of its own plan there are three months',
    '€41000': 'its lines add up to 41 200 € at the least',
    '€46000': 'its lines add up to 46 400 € at the most',
  },
}

/** How many things of a kind an original tells: rows of the tables that stand for them. */
const rows: Record<OriginalNumber, Readonly<Record<string, number>>> = {
  '01': { 'Risques et parades': 4, 'Jalons clés': 6, 'Indicateurs de succès': 4 },
  '06': {
    Livrables: 5,
    'Jalons prévus, révisés et réalisés': 6,
    'Risques et parades': 4,
    'Demandes du client': 2,
    'Budget prévu, consommé et restant': 4,
  },
  '08': {
    Livrables: 4,
    'Jalons prévus, révisés et réalisés': 5,
    'Notes de satisfaction': 5,
    'Bilan financier': 4,
  },
  '10': {
    Livrables: 6,
    Indicateurs: 9,
    Coûts: 3,
    Bénéfices: 3,
    'Notes de satisfaction': 4,
    'Bilan financier': 4,
    'Phases de la mission': 4,
  },
  '11': { 'Comparaison des options': 2, 'Jalons clés': 4, Références: 2, 'Équipe dédiée': 2 },
  '15': {
    Participants: 4,
    'Ordre du jour': 6,
    'Actions décidées': 5,
    'Actions par impact et par effort': 8,
    Comparatif: 5,
  },
}

const numbers = Object.keys(told) as OriginalNumber[]

describe.each(numbers)('What document %s told', number => {
  const tree = documents[number]()
  const text = wholeText(tree)

  it('is told by ours, figure for figure, but for those that are wrong or told otherwise', () => {
    const allowed = Object.keys(differences[number] ?? {})
    expect(missingFigures(number, text)).toEqual(allowed)
  })

  it('names the same people, companies and products', () => {
    const digests = digestsIn(text)
    const missing = told[number].names.split(' ').filter(digest => !digests.has(digest))
    expect(missing).toEqual([])
  })

  it('has as many of each thing', () => {
    const tables = blocksOf(tree.blocks, 'table').map(({ caption, rows: all }) => {
      return [caption, all.filter(({ kind }) => kind === 'body').length] as const
    })
    expect(Object.fromEntries(tables)).toMatchObject(rows[number])
  })

  it('is what its file says, where that file is at hand', context => {
    const original = originalText(number)
    if (original === undefined) {
      return context.skip('the reference documents are not at hand (ETABLI_DOCUMENTS)')
    }
    expect(figuresIn(original).join(' ')).toBe(told[number].figures)
    const digests = digestsIn(original)
    expect(told[number].names.split(' ').filter(digest => !digests.has(digest))).toEqual([])
  })
})

it('A figure that our document does not tell is found missing', () => {
  const text = wholeText(documents['06']()).replaceAll('34\u202f200', '34\u202f201')
  expect(missingFigures('06', text.replaceAll('34 200', '34 201'))).toEqual(['€34200'])
})

/** Counts, and days in a table's column of days, may stand for themselves beside any unit. */
function missingFigures(number: OriginalNumber, text: string): string[] {
  const figures = new Set(figuresIn(text))
  const bare = new Set([...figures].flatMap(figure => figure.match(/[\d.]+/g) ?? []))
  return told[number].figures
    .split(' ')
    .filter(figure => !figures.has(figure))
    .filter(figure => !(/^[\d.]+d?$/.test(figure) && bare.has(figure.replace('d', ''))))
}
