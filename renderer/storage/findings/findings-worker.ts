import { liveQuery } from 'dexie'
import { checkWorkspace } from '../../../shared/checks/check-workspace.ts'
import { localToday } from '../../../shared/domain/calendar/calendar.ts'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { readWorkspace } from '../backup.ts'
import { EtabliDatabase } from '../database/database.ts'
import { withUnchangedRows } from './unchanged-rows.ts'

/**
 * Checks the workspace again after each change, away from the page: it opens the store itself, so that
 * nothing has to be handed over but what was found. Rows that did not change stay the same objects,
 * by which the checks know what they need not look at again.
 */
self.addEventListener('message', ({ data }: MessageEvent<{ name: string }>) => {
  const db = new EtabliDatabase(data.name)
  let waiting: ReturnType<typeof setTimeout> | undefined
  let workspace: Workspace | undefined
  liveQuery(() => readWorkspace(db)).subscribe(read => {
    const current = withUnchangedRows(read, workspace)
    const wait = workspace === undefined ? 0 : pause
    workspace = current
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      self.postMessage(checkWorkspace(current, localToday(new Date())))
    }, wait)
  })
})

/** In milliseconds: keystrokes come faster than anybody reads findings. */
const pause = 400
