import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Protocol } from 'electron'
import { host, scheme } from './app-origin.ts'
import { contentSecurityPolicy, fillNonce } from './content-security-policy.ts'
import { type DevelopmentServer, fetchFromDevelopmentServer } from './development-server.ts'

/** Called once, before the app is ready: a second call would replace the first. */
export function declareAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

export type AppProtocolOptions = {
  /** The built renderer. Only the files found there at start are ever served. */
  readonly folder: string
  readonly devServer?: DevelopmentServer | undefined
  readonly newNonce?: () => string
}

/** Answers every request for `app://etabli`. */
export function appProtocol({
  folder,
  devServer,
  newNonce = () => randomBytes(16).toString('base64'),
}: AppProtocolOptions): (request: Request) => Promise<Response> {
  const files = devServer ? new Map<string, string>() : builtFiles(folder)
  return async request => {
    const url = new URL(request.url)
    if (request.method !== 'GET') return refused(405)
    if (url.protocol !== `${scheme}:` || url.host !== host) return refused(404)

    const nonce = newNonce()
    const headers = securityHeaders(contentSecurityPolicy(nonce, devServer))
    if (devServer) return fetchFromDevelopmentServer(devServer, url, headers, nonce)

    const file = files.get(url.pathname === '/' ? '/index.html' : url.pathname)
    if (file === undefined) return refused(404)
    return serveFile(file, headers, nonce)
  }
}

/** URL path → file, for the regular files under the folder: symbolic links are left out. */
function builtFiles(folder: string, path = ''): Map<string, string> {
  const files = new Map<string, string>()
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name)
    const urlPath = `${path}/${encodeURIComponent(entry.name)}`
    if (entry.isFile()) files.set(urlPath, file)
    if (entry.isDirectory()) for (const found of builtFiles(file, urlPath)) files.set(...found)
  }
  return files
}

async function serveFile(
  file: string,
  headers: Record<string, string>,
  nonce: string,
): Promise<Response> {
  const extension = extname(file)
  const type = contentTypes[extension] ?? 'application/octet-stream'
  const bytes = await readFile(file)
  const body =
    extension === '.html' ? fillNonce(bytes.toString('utf8'), nonce) : new Uint8Array(bytes)
  return new Response(body, { headers: { ...headers, 'content-type': type } })
}

function securityHeaders(policy: string): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  }
}

function refused(status: 404 | 405): Response {
  return new Response(null, {
    status,
    headers: securityHeaders(contentSecurityPolicy('none')),
  })
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}
