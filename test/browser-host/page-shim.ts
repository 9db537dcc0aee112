import { packed, unpacked } from './carried.ts'

/** Names under which the host's bindings stand in the page. */
export const bindings = {
  invoke: '__hostInvoke',
  report: '__hostReport',
  deliver: '__hostDeliver',
  /** Where the page fetches an answer too large for a binding, which takes seconds for some megabytes. */
  largeAnswers: '/__host/answers/',
} as const

/** The script that runs in the page before any other: Electron's two modules, then the built preload. */
export function pageScript(preload: string): string {
  return `(() => {
    if (window.top !== window) return
    const packed = ${packed}
    const unpacked = ${unpacked}
    const electron = (${electronInPage})(${JSON.stringify(bindings)}, packed, unpacked)
    const require = name => {
      if (name === 'electron') return electron
      throw new Error('A sandboxed preload cannot require ' + name)
    }
    const module = { exports: {} }
    ;(function (require, module, exports) {${preload}
})(require, module, module.exports)
  })()`
}

type Listener = (event: unknown, ...args: unknown[]) => void
type HostBinding = (text: string) => Promise<string>

/** Runs in the page, as text: it uses nothing from outside itself. */
function electronInPage(
  names: typeof bindings,
  pack: typeof packed,
  unpack: typeof unpacked,
): object {
  const page = window as unknown as Record<string, unknown>
  // Looked up at each use: the bindings may come after this script.
  const invokeHost: HostBinding = text => (page[names.invoke] as HostBinding)(text)
  const report: HostBinding = text => (page[names.report] as HostBinding)(text)
  const fetchFromHost = window.fetch.bind(window)
  const listeners = new Map<string, Set<Listener>>()

  const toBase64 = (bytes: Uint8Array & { toBase64?: () => string }): string => {
    if (bytes.toBase64) return bytes.toBase64()
    let text = ''
    for (let start = 0; start < bytes.length; start += 0x8000) {
      text += String.fromCharCode(...bytes.subarray(start, start + 0x8000))
    }
    return btoa(text)
  }
  const Bytes = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array }
  const fromBase64 = (text: string): Uint8Array =>
    Bytes.fromBase64?.(text) ?? Uint8Array.from(atob(text), letter => letter.charCodeAt(0))

  const frozen = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    for (const part of Object.values(value)) frozen(part)
    return Object.freeze(value)
  }

  addEventListener('securitypolicyviolation', violation => {
    const where = `${violation.blockedURI} at ${violation.sourceFile}:${violation.lineNumber}`
    void report(`${violation.effectiveDirective}: ${where} ${violation.sample}`)
  })

  Object.defineProperty(window, names.deliver, {
    value: (text: string) => {
      const [channel, ...args] = unpack(text, fromBase64) as [string, ...unknown[]]
      for (const listener of listeners.get(channel) ?? []) listener({}, ...args)
    },
  })

  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]) => {
      const text = pack([channel, ...structuredClone(args)], toBase64)
      const answer = await invokeHost(text)
      const isElsewhere = answer.startsWith(names.largeAnswers)
      return unpack(isElsewhere ? await (await fetchFromHost(answer)).text() : answer, fromBase64)
    },
    on: (channel: string, listener: Listener) => {
      const others = listeners.get(channel) ?? new Set()
      listeners.set(channel, others.add(listener))
    },
    off: (channel: string, listener: Listener) => {
      listeners.get(channel)?.delete(listener)
    },
  }
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) =>
      Object.defineProperty(window, name, { value: frozen(api), enumerable: true }),
  }
  return { ipcRenderer, contextBridge }
}
