/**
 * Values on their way between page and main: what Electron's structured clone and our contract both
 * carry (JSON, Uint8Array, Date, undefined), written as JSON text. Everything else is refused, as
 * a Map or a function must not seem to work here and fail in Electron, or the other way round.
 *
 * The two functions also run in the page, as text: they use nothing from outside themselves.
 */
export function packed(value: unknown, toBase64: (bytes: Uint8Array) => string): string {
  const pack = (part: unknown, path: string): unknown => {
    if (part === undefined) return { $: 'undefined' }
    if (part === null || typeof part === 'boolean' || typeof part === 'string') return part
    if (typeof part === 'number') {
      if (Number.isFinite(part)) return part
      throw new TypeError(`IPC does not carry ${part} at ${path}`)
    }
    if (part instanceof Uint8Array) return { $: 'bytes', value: toBase64(part) }
    if (part instanceof Date) return { $: 'date', value: part.getTime() }
    if (Array.isArray(part)) return part.map((item, index) => pack(item, `${path}[${index}]`))
    const kind = Object.prototype.toString.call(part)
    const prototype: unknown = typeof part === 'object' ? Object.getPrototypeOf(part) : undefined
    if (kind !== '[object Object]' || (prototype !== null && prototype !== Object.prototype)) {
      throw new TypeError(`IPC does not carry ${kind} at ${path}`)
    }
    const entries = Object.entries(part as object)
    return {
      $: 'object',
      value: Object.fromEntries(entries.map(([key, item]) => [key, pack(item, `${path}.${key}`)])),
    }
  }
  return JSON.stringify(pack(value, 'value'))
}

export function unpacked(text: string, fromBase64: (text: string) => Uint8Array): unknown {
  const unpack = (part: unknown): unknown => {
    if (part === null || typeof part !== 'object') return part
    if (Array.isArray(part)) return part.map(unpack)
    const { $, value } = part as { $: string; value?: unknown }
    if ($ === 'undefined') return undefined
    if ($ === 'bytes') return fromBase64(String(value))
    if ($ === 'date') return new Date(Number(value))
    const entries = Object.entries(value as object)
    return Object.fromEntries(entries.map(([key, item]) => [key, unpack(item)]))
  }
  return unpack(JSON.parse(text))
}

export function bytesToBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

export function bytesFromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}
