import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { etabli, workspaceIn } from './run-etabli.ts'

const garage = join(import.meta.dirname, '../../shared/imports/fixtures/garage.md')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etabli-check-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('check', () => {
  it('finds nothing in a brief that agrees with itself, and ends with 0', async () => {
    const workspace = file('espace.json', (await etabli('import', garage)).printed)
    const { printed } = await etabli('check', workspace, '--json')
    expect(
      JSON.parse(printed).filter(({ severity }: { severity: string }) => severity === 'error'),
    ).toEqual([])
  })

  it('tells each contradiction with its place, its computation, what is stated and what is expected', async () => {
    const { printed } = await etabli('import', garage)
    const read = workspaceIn(printed)
    const wrong = {
      ...read,
      missions: read.missions.map(mission => ({
        ...mission,
        budget: { ...mission.budget, envelope: 100 },
      })),
    }
    const path = file('faux.json', JSON.stringify(wrong))
    const json = await etabli('check', path, '--json')
    expect(json.code).toBe(1)
    expect(JSON.parse(json.printed)).toContainEqual({
      code: 'envelope-exceeded',
      severity: 'error',
      where: expect.stringMatching(/^Garages Merlin SARL – Brief .*Budget$/),
      message: expect.stringMatching(/dépasse l’enveloppe/),
      expected: '1\u00a0€',
      stated: expect.stringMatching(/€$/),
    })
    const text = (await etabli('check', path)).printed
    expect(text).toMatch(
      /^Garages Merlin SARL – Brief .*\n {2}Erreur \(envelope-exceeded\) Budget\n {4}Le budget/,
    )
    expect(text).toMatch(/\d+ constats? dans 1 document : \d+ erreurs?, \d+ à vérifier\.\n$/)
  })

  it('refuses what is no workspace', async () => {
    expect(await etabli('check', file('a.json', 'pas du JSON'))).toMatchObject({
      code: 2,
      complained: expect.stringMatching(/^etabli : .*JSON/),
    })
    expect(await etabli('check', file('b.json', '{}'))).toMatchObject({
      code: 2,
      complained: expect.stringMatching(/n’est pas un espace de travail/),
    })
  })
})
