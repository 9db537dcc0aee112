import type { Page } from '@playwright/test'
import type { MenuCommand } from '../../shared/ipc/menu-commands.ts'
import type { ShellUse, ShownDialog } from '../browser-host/messages.ts'

/** How the next file dialog is answered. `accept`: the proposed name, in the documents folder of the test. */
export type DialogScript = 'accept' | 'cancel' | { readonly paths: readonly string[] }

/** The app under test, whatever runs it. */
export type RunningApp = {
  readonly page: Page
  readonly answerDialog: (script: DialogScript) => Promise<void>
  readonly menu: (command: MenuCommand) => Promise<void>
  /** The file dialogs shown since the start, oldest first. */
  readonly dialogs: () => Promise<ShownDialog[]>
  /** The files opened or shown by the system's programs. */
  readonly shellUses: () => Promise<ShellUse[]>
  /** What must not happen: stray requests, policy violations, page errors, dialogs nobody answered. */
  readonly problems: () => Promise<string[]>
  /** As a user who closes the window. */
  readonly close: () => Promise<void>
  /** As a power cut: nothing is asked of anyone. */
  readonly kill: () => Promise<void>
}

/** Folders of one test: they outlive restarts of the app. */
export type Profile = { readonly userData: string; readonly documents: string }

export type Driver = {
  readonly name: string
  readonly launch: (profile: Profile) => Promise<RunningApp>
}
