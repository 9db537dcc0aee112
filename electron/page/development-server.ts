import { fillNonce } from './content-security-policy.ts'

/** Vite's server in development: reached by main only, so that the page keeps its own origin. */
export type DevelopmentServer = { readonly origin: string; readonly socket: string }

/** `npm run dev` names the server in the environment; a packaged app never looks there. */
export function developmentServer(
  isPackaged: boolean,
  environment: Record<string, string | undefined>,
): DevelopmentServer | undefined {
  const address = environment.ELECTRON_RENDERER_URL
  if (isPackaged || !address) return undefined
  const { origin, host } = new URL(address)
  return { origin, socket: `ws://${host}` }
}

export async function fetchFromDevelopmentServer(
  server: DevelopmentServer,
  url: URL,
  headers: Record<string, string>,
  nonce: string,
): Promise<Response> {
  const answer = await fetch(`${server.origin}${url.pathname}${url.search}`)
  const type = answer.headers.get('content-type') ?? 'application/octet-stream'
  const body = type.startsWith('text/html')
    ? fillNonce(await answer.text(), nonce)
    : await answer.arrayBuffer()
  return new Response(body, {
    status: answer.status,
    headers: { ...headers, 'content-type': type, 'cache-control': 'no-store' },
  })
}
