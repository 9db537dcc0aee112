import { type Making, type ReadSource, readBytes, readText } from './imported-source.ts'

export type ReadingRequest = { readonly name: string; readonly making: Omit<Making, 'newId'> } & (
  | { readonly bytes: Uint8Array }
  | { readonly text: string; readonly repaired: boolean }
)

/** Reads one source after the other, away from the page. */
self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  self.postMessage(read(data))
})

function read({ name, making, ...source }: ReadingRequest): ReadSource[] {
  const own = { ...making, newId: () => crypto.randomUUID() }
  return 'bytes' in source
    ? readBytes(name, source.bytes, own)
    : [readText(name, source.text, source.repaired, own)]
}
