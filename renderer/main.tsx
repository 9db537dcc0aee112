import './storage/database/wake-database.ts'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { keepSnapshots } from './app/saving/keep-snapshots.ts'
import { saveBeforeClosing } from './app/saving/save-before-closing.ts'
import { BehindData } from './app/start/behind-data.tsx'
import { unreadableAheadText, unsavedText } from './app/start/recovery-words.ts'
import { UnreadableData } from './app/start/unreadable-data.tsx'
import { cspNonce } from './csp-nonce.ts'
import type { EtabliDatabase } from './storage/database/database.ts'
import { openDatabase } from './storage/database/open-database.ts'
import { recoverUnsaved } from './storage/drafts/unsaved.ts'
import { workAhead } from './storage/journal/work-ahead.ts'
import { showFailure } from './ui/notices/save-outcome.tsx'

const nonce = cspNonce()
// The scroll lock of open dialogs makes a style tag of its own, and reads its nonce here.
Object.assign(globalThis, { __webpack_nonce__: nonce })

const container = document.getElementById('root')
if (container === null) throw new Error('index.html has no #root')
const root = createRoot(container)

const opened = await openDatabase(undefined, { seal: stored => window.etabli.keepSnapshot(stored) })
if (opened.kind === 'refused') {
  root.render(<UnreadableData refusal={opened} nonce={nonce} />)
} else {
  await begin(opened.db)
}

/** Nothing is written while the store is behind what was noted of it, until somebody has decided. */
async function begin(db: EtabliDatabase): Promise<void> {
  const ahead = await workAhead(db, window.etabli).catch(error => console.error(error))
  if (ahead?.recovery !== undefined) {
    root.render(<BehindData db={db} nonce={nonce} recovery={ahead.recovery} ahead={ahead} />)
    return
  }
  const waiting = await recoverUnsaved(db, localStorage).catch(error => console.error(error))
  saveBeforeClosing(db)
  keepSnapshots(db)
  root.render(<App db={db} nonce={nonce} />)
  if (waiting) showFailure(unsavedText(waiting))
  if (ahead !== undefined) showFailure(unreadableAheadText(ahead.count))
}
