import type { App } from 'electron'

/** An installed app lets nobody attach to its page from outside. */
export function refuseRemoteDebugging(app: Pick<App, 'isPackaged' | 'commandLine' | 'exit'>): void {
  const switches = ['remote-debugging-port', 'remote-debugging-pipe']
  if (app.isPackaged && switches.some(name => app.commandLine.hasSwitch(name))) app.exit(1)
}
