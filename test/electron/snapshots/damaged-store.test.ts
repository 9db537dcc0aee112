import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  askToSetStoreAside,
  setStoreAsideIfAsked,
} from '../../../electron/snapshots/damaged-store.ts'

const now = new Date('2026-11-23T13:05:09Z')

function aProfile() {
  const userData = mkdtempSync(join(tmpdir(), 'etabli-profile-'))
  const sessionData = join(userData, 'Default')
  mkdirSync(join(sessionData, 'IndexedDB'), { recursive: true })
  writeFileSync(join(sessionData, 'IndexedDB', 'CURRENT'), 'x')
  return { userData, sessionData }
}

describe('a store that does not open', () => {
  it('is left alone while nobody asks', () => {
    const profile = aProfile()
    setStoreAsideIfAsked(profile, now)
    expect(readdirSync(profile.sessionData)).toEqual(['IndexedDB'])
  })

  it('is set aside whole at the next start, once', async () => {
    const profile = aProfile()
    expect(await askToSetStoreAside(profile)).toEqual({ kind: 'asked' })
    expect(readdirSync(profile.sessionData)).toEqual(['IndexedDB'])
    setStoreAsideIfAsked(profile, now)
    const aside = 'IndexedDB illisible 2026-11-23 13h05m09'
    expect(readdirSync(profile.sessionData)).toEqual([aside])
    expect(readFileSync(join(profile.sessionData, aside, 'CURRENT'), 'utf8')).toBe('x')
    mkdirSync(join(profile.sessionData, 'IndexedDB'))
    setStoreAsideIfAsked(profile, now)
    expect(existsSync(join(profile.sessionData, 'IndexedDB'))).toBe(true)
  })

  it('that is not there any more keeps nobody from starting', async () => {
    const { userData } = aProfile()
    const profile = { userData, sessionData: join(userData, 'gone') }
    await askToSetStoreAside(profile)
    setStoreAsideIfAsked(profile, now)
    expect(readdirSync(userData)).toEqual(['Default'])
  })

  it('where the request cannot be noted, says so in one sentence', async () => {
    const profile = { userData: '/nowhere/etabli', sessionData: '/nowhere/etabli' }
    expect(await askToSetStoreAside(profile)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('n’existe plus'),
    })
  })
})
