/** What the main process, run without Electron, and the host that gives it a browser say to each other. */
export type HostCalls = {
  openWindow: {
    input: { url: string; preload: string; userData: string; width: number; height: number }
    output: unknown
  }
  closeWindow: { input: undefined; output: unknown }
  sendToPage: { input: { channel: string; args: unknown[] }; output: unknown }
  showDialog: { input: ShownDialog; output: DialogAnswer }
  useShell: { input: ShellUse; output: unknown }
  setMenu: { input: MenuEntry[]; output: unknown }
  /** One line for each call of Electron that the security rules speak of, in the order they were made. */
  note: { input: Note; output: unknown }
}

export type MainCalls = {
  request: { input: { url: string; method: string }; output: RequestAnswer }
  invoke: { input: { channel: string; args: unknown[]; frame: Frame }; output: unknown }
  clickMenu: { input: { id: string }; output: unknown }
  /** The user closes the window. */
  closeWindow: { input: undefined; output: unknown }
  /** The page is gone without having been asked, as when a person closes the browser's window. */
  windowGone: { input: undefined; output: unknown }
  /** Another start of the app on the same data. */
  startAgain: { input: undefined; output: unknown }
  navigate: { input: NavigationKind & { url: string }; output: { allowed: boolean } }
  openPopup: { input: { url: string }; output: { allowed: boolean } }
  askPermission: { input: { permission: string; origin: string }; output: PermissionAnswers }
}

export type Frame = { url: string; origin: string; isMain: boolean }
export type RequestAnswer =
  | { kind: 'cancelled' }
  | { kind: 'allowed' }
  | { kind: 'served'; status: number; headers: Record<string, string>; body: Uint8Array }
export type ShownDialog = {
  kind: 'save' | 'open' | 'error'
  title: string
  defaultPath?: string
  message?: string
}
export type DialogAnswer = { paths: string[] } | 'cancel'
export type ShellUse = { action: 'openPath' | 'showItemInFolder'; path: string }
export type MenuEntry = { id?: string; label: string; accelerator?: string; submenu?: MenuEntry[] }
export type Note = { call: string; ready: boolean; details?: unknown }
export type NavigationKind = { event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect' }
export type PermissionAnswers = { request: boolean; check: boolean; device: boolean }
