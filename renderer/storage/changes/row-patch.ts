import { createPatch, type Operation, type Pointer } from 'rfc6902'

/**
 * What turns one content into the other, as a JSON patch (RFC 6902). Lists are compared from both
 * ends, in a time that grows with their length: the library's own search for the shortest patch
 * grows with its square, and takes most of a second for two hundred budget lines.
 */
export function rowPatch(from: unknown, to: unknown): Operation[] {
  return createPatch(from, to, listPatch)
}

function listPatch(from: unknown, to: unknown, pointer: Pointer): Operation[] | undefined {
  if (!Array.isArray(from) || !Array.isArray(to)) return undefined
  const start = commonStart(from, to)
  const end = commonStart(from.slice(start).reverse(), to.slice(start).reverse())
  const before: unknown[] = from.slice(start, from.length - end)
  const after: unknown[] = to.slice(start, to.length - end)
  const pathOf = (index: number) => pointer.add(String(start + index)).toString()
  return middlePatch(before, after, pathOf)
}

/** Items of the same rank change one into the other; then the last ones go, or new ones come. */
function middlePatch(
  before: readonly unknown[],
  after: readonly unknown[],
  pathOf: (index: number) => string,
): Operation[] {
  const patch: Operation[] = []
  for (const [index, item] of after.entries()) {
    if (index < before.length) patch.push(...under(pathOf(index), rowPatch(before[index], item)))
  }
  for (let index = before.length - 1; index >= after.length; index--) {
    patch.push({ op: 'remove', path: pathOf(index) })
  }
  for (let index = before.length; index < after.length; index++) {
    patch.push({ op: 'add', path: pathOf(index), value: after[index] })
  }
  return patch
}

/** How many items both lists begin with. */
function commonStart(one: readonly unknown[], other: readonly unknown[]): number {
  const length = Math.min(one.length, other.length)
  for (let index = 0; index < length; index++) {
    if (JSON.stringify(one[index]) !== JSON.stringify(other[index])) return index
  }
  return length
}

function under(path: string, patch: readonly Operation[]): Operation[] {
  return patch.map(operation => ({ ...operation, path: path + operation.path }))
}
