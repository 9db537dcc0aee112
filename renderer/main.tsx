import './storage/wake-database.ts'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { keepSnapshots } from './app/keep-snapshots.ts'
import { saveBeforeClosing } from './app/save-before-closing.ts'
import { UnreadableData } from './app/unreadable-data.tsx'
import { cspNonce } from './csp-nonce.ts'
import { openDatabase } from './storage/open-database.ts'
import { recoverUnsaved } from './storage/unsaved.ts'

const nonce = cspNonce()
// The scroll lock of open dialogs makes a style tag of its own, and reads its nonce here.
Object.assign(globalThis, { __webpack_nonce__: nonce })

const container = document.getElementById('root')
if (container === null) throw new Error('index.html has no #root')
const root = createRoot(container)

const opened = await openDatabase()
if (opened.kind === 'refused') {
  root.render(<UnreadableData refusal={opened} nonce={nonce} />)
} else {
  await recoverUnsaved(opened.db, localStorage).catch(error => console.error(error))
  saveBeforeClosing(opened.db)
  keepSnapshots(opened.db)
  root.render(<App db={opened.db} nonce={nonce} />)
}
