import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appProtocol, declareAppScheme } from '../../../electron/page/app-protocol.ts'

function builtPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-page-'))
  writeFileSync(join(folder, '..', 'etabli-secret.txt'), 'secret')
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<meta property="csp-nonce" nonce="ETABLI_NONCE">')
  writeFileSync(join(folder, 'assets', 'index.js'), 'export {}')
  symlinkSync('/etc/hostname', join(folder, 'assets', 'link.js'))
  return folder
}

const handle = appProtocol({ folder: builtPage(), newNonce: () => 'one-time' })
const get = (url: string) => handle(new Request(url))

describe('security 3: the app scheme is declared once, with no power to go round the policy', () => {
  it('as a standard, secure scheme only', () => {
    const declared: unknown[] = []
    declareAppScheme({ registerSchemesAsPrivileged: schemes => declared.push(schemes) })
    expect(declared).toEqual([
      [
        {
          scheme: 'app',
          privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
        },
      ],
    ])
  })
})

describe('security 4: only the built files are served', () => {
  it.each(['app://etabli/', 'app://etabli/index.html', 'app://etabli/?from=test'])(
    '%s is the page',
    async url => {
      const response = await get(url)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    },
  )

  it('a script comes with its own type', async () => {
    const response = await get('app://etabli/assets/index.js')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await response.text()).toBe('export {}')
  })

  it.each([
    'app://etabli/missing.js',
    'app://etabli/assets',
    'app://etabli/assets/link.js',
    'app://etabli/../etabli-secret.txt',
    'app://etabli/%2e%2e/etabli-secret.txt',
    'app://etabli/assets/..%2f..%2fetabli-secret.txt',
    'app://etabli/..%5cetabli-secret.txt',
    'app://etabli/assets/index.js%00.html',
    'app://etabli//etc/hostname',
    'app://etabli/%2fetc%2fhostname',
    'app://other/index.html',
    'app://etabli.example/index.html',
    'file:///etc/hostname',
  ])('%s is not found', async url => {
    expect((await get(url)).status).toBe(404)
  })

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('%s is not answered', async method => {
    const response = await handle(new Request('app://etabli/', { method }))
    expect(response.status).toBe(405)
  })
})

describe('security 5: each answer carries the policy of its content', () => {
  it.each(['app://etabli/', 'app://etabli/assets/index.js', 'app://etabli/missing.js'])(
    '%s',
    async url => {
      const { headers } = await get(url)
      const policy = headers.get('content-security-policy') ?? ''
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'"]) {
        expect(policy.split('; ')).toContain(rule)
      }
      expect(policy).not.toMatch(/unsafe-|\*|https?:/)
    },
  )

  it('the page and its policy share a nonce that no other answer has', async () => {
    const fresh = appProtocol({ folder: builtPage() })
    const [first, second] = [
      await fresh(new Request('app://etabli/')),
      await fresh(new Request('app://etabli/')),
    ]
    const nonce = /nonce="([^"]+)"/.exec(await first.text())?.[1] ?? ''
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
    expect(first.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
    expect(await second.text()).not.toContain(nonce)
  })
})
