import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pngFile } from '../../../../electron/exports/pixels/png-file.ts'
import { pictureOf } from '../../../../electron/exports/word/picture.ts'

const red = 0xff0000ff
const blue = 0xffff0000
const small = pngFile({
  width: 2,
  height: 3,
  colours: Uint32Array.of(red, blue, blue, red, red, red),
})
/** More colours than can be numbered. */
const colourful = pngFile({
  width: 40,
  height: 10,
  colours: Uint32Array.from({ length: 400 }, (_, index) => (0xff000000 | index) >>> 0),
})

test('A PNG says its size, as any reader finds it', () => {
  const url = `data:image/png;base64,${Buffer.from(small).toString('base64')}`
  expect(pictureOf(url)).toMatchObject({ type: 'png', width: 2, height: 3 })
})

test('Few colours are numbered, line after line', () => {
  expect([...contentOf(small, 'PLTE')]).toEqual([255, 0, 0, 0, 0, 255])
  expect([...inflateSync(contentOf(small, 'IDAT'))]).toEqual([0, 0, 1, 0, 1, 0, 0, 0, 0])
})

test('Many colours are written as they are', () => {
  expect(Buffer.from(colourful).includes('PLTE')).toBe(false)
  const lines = inflateSync(contentOf(colourful, 'IDAT'))
  expect(lines).toHaveLength(10 * (1 + 40 * 3))
  expect([...lines.subarray(4, 10)]).toEqual([1, 0, 0, 2, 0, 0])
})

function contentOf(png: Uint8Array, type: string): Uint8Array {
  const file = Buffer.from(png)
  const at = file.indexOf(type)
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4))
}
