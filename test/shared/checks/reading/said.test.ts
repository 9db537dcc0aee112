import { describe, expect, test } from 'vitest'
import { around, saidIn, saidLike } from '../../../../shared/checks/reading/said.ts'
import { sceneOf, type ToldReport } from '../../../../shared/checks/scene/scene.ts'
import { sampleWorkspace } from '../../../resources/sample-workspace.ts'

describe('What a document says', () => {
  test('is every text of its record, with the keys that lead to it', () => {
    const account = anAccount()
    const wrong = saidIn(account).filter(({ path, text }) => valueAt(account.report, path) !== text)
    expect(wrong).toEqual([])
    expect(saidIn(account).length).toBeGreaterThan(20)
  })

  test('holds neither dates nor what is written for programs', () => {
    const keys = saidIn(anAccount()).map(({ path }) => path.at(-1))
    expect(keys).not.toContain('id')
    expect(keys).not.toContain('date')
  })

  test('is in somebody’s own words where it is quoted', () => {
    const quoted = saidIn(anAccount()).filter(({ isQuoted }) => isQuoted)
    expect(quoted.length).toBeGreaterThan(0)
    expect(quoted.every(({ path }) => path.includes('quotes'))).toBe(true)
  })

  test('is found by what its texts are like, in their order', () => {
    const account = anAccount()
    const like = saidIn(account).filter(({ text }) => text.includes('%'))
    expect(saidLike(account, /%/).map(({ path }) => path)).toEqual(like.map(({ path }) => path))
    expect(like.length).toBeGreaterThan(0)
  })
})

describe('What is shown around the words of a finding', () => {
  const shown = (text: string, words: string) => around(text, text.indexOf(words), words.length)

  test('is whole words, with a sign where some are left out', () => {
    const text =
      'Les six pressoirs ont été réglés en mars, il reste à vidanger les cuves du grand chai'
    expect(shown(text, 'reste à vidanger')).toBe(
      '…pressoirs ont été réglés en mars, il reste à vidanger les cuves du grand chai',
    )
    expect(shown(text, 'pressoirs')).toBe('Les six pressoirs ont été réglés en mars, il reste…')
  })

  test('is on their line', () => {
    const text = 'Cuves vidées le 4 mars\n\nReste à faire : la pompe\nPressoir réglé'
    expect(shown(text, '\nReste à faire')).toBe('Reste à faire : la pompe')
    expect(shown(text, 'Pressoir réglé')).toBe('Pressoir réglé')
  })

  test('is a part of a word that is very long', () => {
    expect(shown(`${'a'.repeat(90)}!`, '!')).toBe(`…${'a'.repeat(50)}!`)
  })
})

/** The first report of the sample that quotes somebody. */
function anAccount(): ToldReport {
  const { reports } = sceneOf(sampleWorkspace(), '2025-01-01')
  const found = reports.find(({ report }) => report.satisfaction.quotes.length > 0)
  if (found === undefined) throw new Error('No report of the sample quotes anybody')
  return found
}

function valueAt(record: object, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], record)
}
