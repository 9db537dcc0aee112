import { liveQuery } from 'dexie'
import { checkWorkspace } from '../../shared/checks/check-workspace.ts'
import { localToday } from '../../shared/domain/calendar.ts'
import { readWorkspace } from './backup.ts'
import { EtabliDatabase } from './database.ts'

/**
 * Checks the whole workspace again after each change, away from the page: it opens the store itself,
 * so that nothing has to be handed over but what was found.
 */
self.addEventListener('message', ({ data }: MessageEvent<{ name: string }>) => {
  const db = new EtabliDatabase(data.name)
  let waiting: ReturnType<typeof setTimeout> | undefined
  liveQuery(() => readWorkspace(db)).subscribe(workspace => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      self.postMessage(checkWorkspace(workspace, localToday(new Date())))
    }, pause)
  })
})

/** Keystrokes come faster than anybody reads findings. */
const pause = 400
