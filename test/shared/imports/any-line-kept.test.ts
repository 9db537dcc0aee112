import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bareWords } from '../../../shared/french/bare-words.ts'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'
import { fc } from '../../properties.ts'

const documents = {
  brief: 'garage.md',
  proposal: 'documents/proposal.md',
  monthly: 'documents/monthly.md',
  final: 'documents/plain-return.md',
  minutes: 'documents/minutes.md',
  playbook: 'documents/playbook.md',
  reference: 'documents/reference-sheet.md',
}

/** Invented words, in each of the forms that somebody may write between two lines. */
const lines = {
  'a sentence': 'Le bafidro kalomnu a vu le provelti partir.',
  'a sentence over what follows': 'Le bafidro kalomnu a donc été provelti ainsi :',
  'a sentence in bold over what follows': '**Le bafidro kalomnu a été provelti :**',
  'a count over what follows': '47 bafidros kalomnus étaient provelti :',
  'a count': '47 bafidros kalomnus étaient provelti.',
  'an item': '- bafidro kalomnu provelti',
  'a field': 'bafidro : kalomnu provelti',
  'a field in bold': '**Bafidro :** kalomnu provelti',
  'a quote': '> bafidro kalomnu provelti',
  'a sentence in italics': '*Le bafidro kalomnu a été provelti.*',
  'a row': '| bafidro | kalomnu | provelti | 47 |',
}

const isRow = (line = '') => line.trimStart().startsWith('|')

/** Rows go below the rows of a table, other lines wherever no table would be cut. */
function placesFor(text: string, added: string): number[] {
  const told = text.split('\n')
  const places = told.map((_, at) => at + 1)
  const isInTable = (at: number) => isRow(told[at - 1]) && isRow(told[at])
  const isBody = (at: number) => isInTable(at) && !/^[\s|:-]+$/.test(told[at] ?? '')
  return places.filter(at => (isRow(added) ? isBody(at) : !isInTable(at)))
}

function withLine(text: string, added: string, at: number): string {
  const told = text.split('\n')
  const block = isRow(added) ? [added] : ['', added, '']
  return [...told.slice(0, at), ...block, ...told.slice(at)].join('\n')
}

function wordsLost(text: string, added: string): string[] {
  let count = 0
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2025-04-01' })
  const kept = bareWords(JSON.stringify(read).replaceAll('\\n', ' '))
  const words = ['bafidro', 'kalomnu', 'provelti', '47'].filter(word =>
    bareWords(added).includes(word),
  )
  return words.filter(word => !kept.includes(word))
}

test.each(Object.entries(documents))(
  'Whatever is added to a %s is in a field, in a note or listed',
  (_, name) => {
    const text = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
    const anywhere = fc
      .constantFrom(...Object.values(lines).filter(each => placesFor(text, each).length > 0))
      .chain(added => fc.tuple(fc.constant(added), fc.constantFrom(...placesFor(text, added))))
    fc.assert(
      fc.property(anywhere, ([added, at]) => {
        expect(wordsLost(withLine(text, added, at), added)).toEqual([])
      }),
      { numRuns: 60 },
    )
  },
)
