import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { aFolder, holding, json, packed } from './a-snapshot-folder.ts'

describe('a snapshot', () => {
  it('is a file that tells when it was taken and what it holds, readable without Établi', async () => {
    const { path, keep, list } = aFolder()
    expect(await keep('Lundi')).toEqual({ kind: 'kept' })
    const name = '2026-11-23 14h05m09 +0100, 2 missions, 1 proposition, 10 fiches.json.gz'
    expect(readdirSync(path)).toEqual([name])
    const file = readFileSync(join(path, name))
    expect(gunzipSync(file).toString()).toBe(json('Lundi'))
    expect(await list()).toMatchObject([
      { id: name, takenAt: '2026-11-23T13:05:09.000Z', bytes: file.length, isReduced: false },
    ])
  })

  it('is given back as it was', async () => {
    const { snapshots, keep, newest } = aFolder()
    await keep('Lundi')
    expect(await snapshots.read(await newest())).toEqual({ kind: 'read', json: json('Lundi') })
  })

  it('is not taken again of what has not changed', async () => {
    const { keep, list, waitMinutes } = aFolder()
    await keep('Lundi')
    waitMinutes(5)
    expect(await keep('Lundi')).toEqual({ kind: 'kept' })
    expect(await list()).toHaveLength(1)
  })

  it('is taken again of the same rows where the journal goes on from another change', async () => {
    const { snapshots, list, waitMinutes } = aFolder()
    for (const sequence of [1, 1, 2]) {
      const position = { lineage: '3f9a0c1e', sequence }
      await snapshots.keep(packed('Lundi'), holding(10), { position })
      waitMinutes(1)
    }
    expect(await list()).toHaveLength(2)
    expect((await snapshots.positions()).map(({ sequence }) => sequence)).toEqual([2, 1])
    await snapshots.keep(packed('Lundi'), holding(10), { sealedBefore: 3 })
    expect((await list()).map(({ isSealed }) => isSealed)).toEqual([true, false, false])
  })

  it('of the same second takes no other’s place', async () => {
    const { keep, list } = aFolder()
    await Promise.all([keep('a'), keep('b'), keep('c')])
    expect(await list()).toHaveLength(3)
  })

  it('that is not of a workspace is refused, and nothing goes for it', async () => {
    const { path, snapshots, keep, list, waitMinutes } = aFolder()
    for (let each = 0; each < 10; each++) {
      await keep(`${each}`)
      waitMinutes(1)
    }
    for (const bytes of [
      new Uint8Array(),
      packed('x').subarray(0, 20),
      new Uint8Array(gzipSync('{}')),
    ]) {
      expect(await snapshots.keep(bytes, holding(10))).toMatchObject({ kind: 'failed' })
    }
    expect(await list()).toHaveLength(10)
    expect(readdirSync(path)).toHaveLength(10)
  })

  it('goes once ten are newer, and none of another name with it', async () => {
    const { path, keep, list, waitMinutes } = aFolder()
    await keep('first')
    writeFileSync(join(path, 'À garder.json.gz'), 'x')
    writeFileSync(join(path, '.etabli-1-half-written.tmp'), 'x')
    for (let each = 0; each < 11; each++) {
      waitMinutes(1)
      await keep(`${each}`)
    }
    expect(await list()).toHaveLength(10)
    expect(readdirSync(path).filter(name => !name.startsWith('2026'))).toEqual(['À garder.json.gz'])
  })

  it('of a state that lost most of its records is kept beside the others and marked', async () => {
    const { keep, list, waitMinutes } = aFolder()
    for (let each = 0; each < 30; each++) {
      await keep(`${each}`, each < 10 ? 100 : 4)
      waitMinutes(1)
    }
    const kept = await list()
    expect(kept.filter(({ records }) => records === 100)).toHaveLength(10)
    expect(kept.filter(({ isReduced }) => isReduced).every(({ records }) => records === 4)).toBe(
      true,
    )
  })
})
