import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brief } from '../shared/imports/brief-files.ts'
import { missedFacts, statedFacts } from './stated-facts.ts'

const folder = join(import.meta.dirname, 'strangers')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const names = readdirSync(folder).filter(name => /\.(?:md|txt)$/.test(name))

/** Each with its own trade, headings and layout, and its facts listed by hand from the text alone. */
describe('A brief in a layout never seen before keeps nine facts in ten in their fields', () => {
  it.each(names)('%s', name => {
    const facts = statedFacts(read(name.replace(/\.\w+$/, '.facts')))
    const missed = missedFacts(facts, brief(read(name)))
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(facts.length / 10)
  })
})
