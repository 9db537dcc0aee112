import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const repository = join(import.meta.dirname, '../..')
const read = (file: string): unknown => JSON.parse(readFileSync(join(repository, file), 'utf8'))

const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
})
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

const manifest = Manifest.parse(read('package.json'))
const { packages } = Lock.parse(read('package-lock.json'))
const locked = Object.entries(packages).filter(([path]) => path !== '')

describe('security 18: what the app is made of is known', () => {
  it('every package is pinned to one version and its content to one hash', () => {
    const versions = { ...manifest.dependencies, ...manifest.devDependencies }
    for (const [name, version] of Object.entries(versions)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    }
    const unsealed = locked.filter(([path, { integrity }]) => !integrity && isInstalled(path))
    expect(unsealed.map(([path]) => path)).toEqual([])
  })

  it('the lock names the packages of every system, without which npm ci refuses it', () => {
    const named = new Set(locked.map(([path]) => path.split('node_modules/').at(-1)))
    const wanted = locked.flatMap(([, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies),
    )
    expect(wanted.filter(name => !named.has(name))).toEqual([])
  })

  it('Electron is of a supported line, and the tests run on the Node it embeds', () => {
    const major = (name: string) => Number(manifest.devDependencies[name]?.split('.')[0])
    expect(major('electron')).toBeGreaterThanOrEqual(43)
    expect(Number(process.versions.node.split('.')[0])).toBe(major('node'))
  })

  it('every package that is shipped has a licence that allows it', () => {
    const shipped = locked.filter(([, { dev }]) => dev !== true)
    const refused = shipped.filter(([, { license }]) => !isAllowed(license))
    expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  })
})

/** The packages for other systems are named in the lock, and not fetched. */
function isInstalled(path: string): boolean {
  return existsSync(join(repository, path))
}

function isAllowed(license: string | undefined): boolean {
  const alternatives = (license ?? '').replace(/[()]/g, '').split(' OR ')
  return alternatives.some(part => part.split(' AND ').every(name => allowedLicences.has(name)))
}

const allowedLicences = new Set([
  '0BSD',
  'Apache-2.0',
  // What duck, of mammoth's author, calls its BSD-2-Clause text.
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
])
