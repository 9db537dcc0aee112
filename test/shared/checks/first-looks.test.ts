import { expect, test, vi } from 'vitest'
import { checkWorkspace } from '../../../shared/checks/check-workspace.ts'
import type { Finding } from '../../../shared/checks/findings/finding.ts'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { fc } from '../../properties.ts'
import { sampleWorkspace } from '../../resources/sample-workspace.ts'
import { consistentWorkspace } from './consistent-workspace.ts'
import { corruptions as firstCorruptions } from './corruptions.ts'
import { moreCorruptions } from './more-corruptions.ts'

const today = '2030-01-01'
const readingAll = await checkOfAllTexts()

test('What a rule looks for first hides nothing of a firm that it would find', () => {
  expect(readingAll(sampleWorkspace(), today)).toEqual(checkWorkspace(sampleWorkspace(), today))
})

test('Nor of a document that somebody has mistyped', () => {
  const corruptions = fc.constantFrom(...firstCorruptions, ...moreCorruptions)
  fc.assert(
    fc.property(
      consistentWorkspace,
      corruptions,
      fc.integer({ min: 1, max: 400 }),
      (workspace, { make }, amount) => {
        const wrong = make(workspace, amount)
        expect(readingAll(wrong, today)).toEqual(checkWorkspace(wrong, today))
      },
    ),
    { numRuns: 300 },
  )
})

test('Nor of texts whose figures somebody has mistyped', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 40, maxLength: 60 }), digits => {
      const wrong = mistyped(sampleWorkspace(), digits)
      expect(readingAll(wrong, today)).toEqual(checkWorkspace(wrong, today))
    }),
    { numRuns: 12 },
  )
})

/** One digit in five of the documents' texts is another: the drawn ones, again and again. */
function mistyped(workspace: Workspace, digits: readonly number[]): Workspace {
  let count = 0
  const mistype = (text: string) =>
    text.replace(/\d/g, digit =>
      count++ % 5 === 0 ? String(digits[count % digits.length]) : digit,
    )
  const { missions, proposals, reports, meetings } = workspace
  const documents = JSON.stringify({ missions, proposals, reports, meetings })
  return { ...workspace, ...JSON.parse(documents.replace(longText, mistype)) }
}

/** A sentence, which neither an id nor a date is. */
const longText = /"[^"\\]* [^"\\]* [^"\\]*"/g

/**
 * The same rules, each reading every text, whether or not its first look lets it through. Files share their
 * modules: those loaded here are forgotten at once, or the next file would be given them.
 */
async function checkOfAllTexts(): Promise<(workspace: Workspace, today: string) => Finding[]> {
  vi.resetModules()
  vi.doMock('../../../shared/checks/reading/said.ts', async original => {
    const said = await original<typeof import('../../../shared/checks/reading/said.ts')>()
    return {
      ...said,
      saidLike: said.saidIn,
      wordsLike: said.saidIn,
      figuresLike: said.figuresSaid,
    }
  })
  try {
    const { checkWorkspace: check } = await import('../../../shared/checks/check-workspace.ts')
    return check
  } finally {
    vi.doUnmock('../../../shared/checks/reading/said.ts')
    vi.resetModules()
  }
}
