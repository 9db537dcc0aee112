/** The nonce of this very page: the security policy refuses style tags that do not carry it. */
export function cspNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}
