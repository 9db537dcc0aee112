import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bareWords } from '../../../shared/french/bare-words.ts'
import { readBytes, realBrief, withoutIds } from './brief-files.ts'

const path = realBrief()

/**
 * What a person read in the document, field by field. It is confidential, so that its words stand
 * here as digests; figures, dates and the names of fields are as they are.
 */
const expected: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/real-brief.digests.json'), 'utf8'),
)

test.skipIf(path === undefined)(
  'Every fact of the reference brief is in its field, and nothing is left over',
  () => {
    const result = readBytes(readFileSync(path ?? ''))
    if (result.kind === 'refused') throw new Error(result.reason)
    const { client, mission, unrecognised } = result
    expect(unrecognised).toEqual([])
    expect(digested(withoutIds({ client, mission }))).toEqual(expected)
  },
)

/** Words become digests; dates and kinds, which are no sentences, stay. */
function digested(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(digested)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, digested(each)]))
  }
  if (typeof value !== 'string' || /^(?:\d{4}-\d{2}-\d{2}|todo|consulting|expenses)$/.test(value))
    return value
  return createHash('sha256').update(bareWords(value)).digest('hex').slice(0, 16)
}
