import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipArchive } from '../../../electron/exports/zip-archive.ts'
import { fc } from '../../properties.ts'

const paths = fc.uniqueArray(
  fc.stringMatching(/^[a-z0-9éœ_-]{1,12}(?:\/[a-z]{1,8})?\.(xml|png)$/),
  {
    maxLength: 6,
  },
)

test('What goes into an archive comes out of it, in the same order', () => {
  fc.assert(
    fc.property(paths, fc.uint8Array({ maxLength: 3000 }), (names, content) => {
      const files = names.map((name, index) => [name, content.subarray(index)] as const)
      expect(Object.entries(unzipSync(zipArchive(files)))).toEqual(
        files.map(([name, bytes]) => [name, Uint8Array.from(bytes)]),
      )
    }),
  )
})

test('The same files make the same bytes', () => {
  const files = [['a.xml', new TextEncoder().encode('<a/>')]] as const
  expect(zipArchive(files)).toEqual(zipArchive(files))
})

test('Another program finds no fault with the archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-zip-'))
  const path = join(folder, 'file.zip')
  writeFileSync(
    path,
    zipArchive([
      ['é.xml', new Uint8Array(70_000)],
      ['empty', new Uint8Array()],
    ]),
  )
  try {
    expect(execFileSync('python3', ['-m', 'zipfile', '-t', path], { encoding: 'utf8' })).toMatch(
      /Done testing/,
    )
    expect(execFileSync('python3', ['-m', 'zipfile', '-l', path], { encoding: 'utf8' })).toMatch(
      /é\.xml\s+1980-01-01 00:00:00\s+70000/,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
