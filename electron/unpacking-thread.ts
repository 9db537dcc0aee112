import { parentPort } from 'node:worker_threads'
import { unpackFile } from './imports/unpack-file.ts'

export type PackedFile = { readonly name: string; readonly bytes: Uint8Array }

/** Opens one Word document or archive after the other for the app. */
parentPort?.on('message', async ({ name, bytes }: PackedFile) => {
  parentPort?.postMessage(await unpackFile(name, bytes))
})
