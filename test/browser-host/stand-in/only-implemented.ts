/** Reading what the stand-in does not have fails aloud, so that a test never passes on a silent nothing. */
export function onlyImplemented<T extends object>(name: string, part: T): T {
  return new Proxy(part, {
    get(target, key) {
      if (typeof key === 'string' && !(key in target) && !askedByTheLanguage.has(key)) {
        throw new Error(`The stand-in for Electron has no ${name}.${key}`)
      }
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** `await` and printing look for these on any value. */
const askedByTheLanguage = new Set(['then', 'toJSON', 'inspect'])
