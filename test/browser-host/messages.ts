/** What the main process, run without Electron, and the host that gives it a browser say to each other. */
export type HostCalls = {
  /** The first is the one that people see; any other stays unseen. */
  openWindow: {
    input: InWindow & {
      url: string
      preload: string
      userData: string
      width: number
      height: number
    }
    output: unknown
  }
  closeWindow: { input: InWindow; output: unknown }
  sendToPage: { input: InWindow & { channel: string; args: unknown[] }; output: unknown }
  printToPdf: { input: InWindow & { options: PdfOptions }; output: Uint8Array }
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
  /** The user closes the window they see. */
  closeWindow: { input: undefined; output: unknown }
  /** The page is gone without having been asked, as when a person closes the browser's window. */
  windowGone: { input: undefined; output: unknown }
  /** Another start of the app on the same data. */
  startAgain: { input: undefined; output: unknown }
  navigate: { input: InWindow & NavigationKind & { url: string }; output: { allowed: boolean } }
  openPopup: { input: InWindow & { url: string }; output: { allowed: boolean } }
  askPermission: { input: { permission: string; origin: string }; output: PermissionAnswers }
}

/** Windows are numbered from 1, in the order in which they were opened. */
type InWindow = { window: number }
export type PdfOptions = {
  preferCSSPageSize: boolean
  printBackground: boolean
  tagged: boolean
  outline: boolean
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
type NavigationKind = { event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect' }
type PermissionAnswers = { request: boolean; check: boolean; device: boolean }
