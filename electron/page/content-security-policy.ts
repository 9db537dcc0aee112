import type { DevelopmentServer } from './development-server.ts'

/** Stands in the built page where the nonce of each response goes; set by `html.cspNonce` of Vite. */
export const noncePlaceholder = 'ETABLI_NONCE'

export function fillNonce(html: string, nonce: string): string {
  return html.replaceAll(noncePlaceholder, nonce)
}

/** The nonce is for the style tags that the component library writes; scripts come from files only. */
export function contentSecurityPolicy(
  nonce: string,
  devServer?: DevelopmentServer | undefined,
): string {
  const reloading = devServer
    ? { script: ` 'nonce-${nonce}'`, connect: ` ${devServer.socket}` }
    : { script: '', connect: '' }
  return [
    "default-src 'none'",
    `script-src 'self'${reloading.script}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${reloading.connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}
