import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentsIn } from '../../../shared/imports/kinds/documents.ts'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'

const folder = join(import.meta.dirname, 'fixtures/documents')
const names = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .map(name => name.replace('.json', ''))

function text(name: string): string {
  return readFileSync(join(folder, `${name}.md`), 'utf8')
}

function importedAll(source: string) {
  let count = 0
  const newId = () => `id${++count}`
  return documentsIn(source).map(part => {
    const read = importDocument(part, { newId, today: '2025-07-01' })
    if (read.kind === 'refused') throw new Error(read.reason)
    return read.document
  })
}

/** Ids are new at each import, and an empty list says nothing. */
function told(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, each) =>
      key === 'id' || (Array.isArray(each) && each.length === 0) ? undefined : each,
    ),
  )
}

describe('Documents of other firms, in other layouts, are read as a person reads them', () => {
  it.each(names)('%s', name => {
    const expected: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
    expect(told(importedAll(text(name)).map(({ content }) => content))).toEqual(expected)
  })
})

/** A word that no reader knows, made of letters only: `zqbaac`. */
function unknownWord(index: number): string {
  const letters = String(index)
    .padStart(4, '0')
    .replace(/\d/g, digit => 'abcdefghij'[Number(digit)] ?? '')
  return `zqx${letters}`
}

type Marked = { readonly text: string; readonly words: readonly string[] }

/** The document with an unknown word after everything that is said: lines, and cells but the first, which names its row. */
function withUnknownWords(source: string): Marked {
  const words: string[] = []
  const next = () => {
    const word = unknownWord(words.length)
    words.push(word)
    return word
  }
  let isBody = false
  const lines = source.split('\n').map((line, index, all) => {
    if (/^\|[\s|:-]+\|$/.test(line)) {
      isBody = true
      return line
    }
    if (line.startsWith('|')) {
      const isHeader = /^\|[\s|:-]+\|$/.test(all[index + 1] ?? '')
      return isHeader || !isBody
        ? line
        : line.replace(/(?<=\S)(?<!^\|[^|]*) \|/g, found => ` ${next()}${found}`)
    }
    isBody = false
    return isSaying(line) ? `${line} ${next()}` : line
  })
  return { text: lines.join('\n'), words }
}

/** Titles and labels name fields; rules, greetings and closings say nothing of their own. */
function isSaying(line: string): boolean {
  return (
    /\p{L}{3}/u.test(line) &&
    !/^#|^\*\*[^*]+\*\*\s*$|:\**\s*$|^\d+\. [^.]{3,40}$|^[A-ZÉÈÀ ’'-]+$|^\*[^*]+\*$/u.test(line)
  )
}

describe('Nothing is dropped without being listed', () => {
  const files = readdirSync(folder).filter(name => name.endsWith('.md'))
  it.each(files)('whatever stands at the end of a line or a cell of %s is kept', name => {
    const marked = withUnknownWords(text(name.replace('.md', '')))
    expect(marked.words.length).toBeGreaterThan(5)
    const kept = JSON.stringify(importedAll(marked.text))
    expect(marked.words.filter(word => !kept.includes(word))).toEqual([])
  })
})
