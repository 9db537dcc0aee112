import { EtabliDatabase } from '../database/database.ts'
import { packedWorkspace } from './snapshot.ts'

/** Reads and packs the workspace away from the page: it opens the store itself, to answer once. */
self.addEventListener('message', ({ data }: MessageEvent<{ name: string }>) => {
  answer(data.name).catch(reportError)
})

async function answer(name: string): Promise<void> {
  const workspace = await packedWorkspace(new EtabliDatabase(name))
  self.postMessage(workspace, { transfer: workspace === undefined ? [] : [workspace.bytes.buffer] })
}
