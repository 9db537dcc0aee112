import { describe, expect, it } from 'vitest'
import { fc } from '../properties.ts'
import { bytesFromBase64, bytesToBase64, packed, unpacked } from './carried.ts'

const carried = (value: unknown) => unpacked(packed(value, bytesToBase64), bytesFromBase64)

describe('what crosses between page and main arrives as it left', () => {
  it('whatever the contract may hold', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => number + 0),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
      fc.uint8Array(),
      fc.date({ noInvalidDate: true }),
    )
    const key = fc.string().filter(name => name !== '__proto__')
    const { tree } = fc.letrec(tie => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(tree, value => {
        expect(carried(value)).toStrictEqual(value)
      }),
    )
  })

  it.each([
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a big integer', 1n],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a raw buffer', new ArrayBuffer(1)],
    ['a wider array', new Float64Array(1)],
    ['an error', new Error('x')],
    ['an address', new URL('app://etabli/')],
  ])('%s is refused wherever it stands', (_name, value) => {
    expect(() => carried(value)).toThrow('IPC does not carry')
    expect(() => carried({ rows: [{ value }] })).toThrow('value.rows[0].value')
  })
})
