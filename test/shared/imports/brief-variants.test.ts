import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { briefText, readBytes, realBrief } from './brief-files.ts'
import { type Variant, variantOf } from './brief-variants.ts'
import { factsOf, kept } from './facts.ts'

const variants = 150
const real = realBrief()
const sources = [
  { name: 'our own brief', text: briefText('garage.md') },
  ...(real === undefined ? [] : [{ name: 'the real brief', text: readFileSync(real, 'utf8') }]),
]

if (real === undefined)
  console.log('Skipped: the reference documents are not at hand (ETABLI_DOCUMENTS).')

describe('Renamed, reordered, renumbered, turned into tables or damaged by an encoding', () => {
  it.each(sources)('$name keeps at least 95 % of its facts', ({ name, text }) => {
    const facts = found(new TextEncoder().encode(text))
    const shares = Array.from({ length: variants }, (_, seed) =>
      shareKept(facts, variantOf(text, seed)),
    )
    const mean = shares.reduce((total, { share }) => total + share, 0) / variants
    const worst = shares.toSorted((a, b) => a.share - b.share)[0]
    console.log(
      `${name}: ${percent(mean)} of ${facts.length} facts kept over ${variants} variants, ${percent(worst?.share ?? 0)} in the worst (${worst?.name})`,
    )
    expect(mean).toBeGreaterThanOrEqual(0.95)
    expect(worst?.share).toBeGreaterThanOrEqual(0.9)
  })
})

function shareKept(facts: readonly string[], { name, bytes }: Variant) {
  return { name, share: kept(facts, found(bytes)).count / facts.length }
}

function found(bytes: Uint8Array): string[] {
  const result = readBytes(bytes)
  return result.kind === 'brief' ? factsOf(result) : []
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
