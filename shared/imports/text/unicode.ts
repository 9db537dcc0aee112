/** Part of the language's platform everywhere this code runs, though not of the language itself. */
declare const TextDecoder: new (
  label: 'utf-8' | 'utf-16le' | 'utf-16be',
  options: { fatal: true; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string }

/** Nothing when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  return decoded('utf-8', bytes)
}

/** Nothing when the bytes are not UTF-16, or do not look like it. */
export function decodeUtf16(bytes: Uint8Array): string | undefined {
  const order = byteOrderOf(bytes)
  return order === undefined ? undefined : decoded(order, bytes)
}

function decoded(label: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** From the byte order mark, else from where the zero halves of Latin letters stand. */
function byteOrderOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const sample = bytes.subarray(0, 2000)
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = sample.length * 0.35
  if (odd > many && even < many / 10) return 'utf-16le'
  return even > many && odd < many / 10 ? 'utf-16be' : undefined
}
