import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pngFile } from '../../../electron/exports/png-file.ts'
import { pictureOf } from '../../../electron/exports/word/picture.ts'

const red = [255, 0, 0, 255]
const blue = [0, 0, 255, 255]
const png = pngFile({
  width: 2,
  height: 3,
  rgba: Uint8Array.from([red, blue, blue, red, red, red].flat()),
})

test('A PNG says its size, as any reader finds it', () => {
  const url = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  expect(pictureOf(url)).toMatchObject({ type: 'png', width: 2, height: 3 })
})

test('A PNG holds the colours of its pixels, line after line', () => {
  const at = Buffer.from(png).indexOf('IDAT')
  const lines = inflateSync(png.subarray(at + 4, png.length - 16))
  expect([...lines]).toEqual(
    [
      [0, 255, 0, 0, 0, 0, 255],
      [0, 0, 0, 255, 255, 0, 0],
      [0, 255, 0, 0, 255, 0, 0],
    ].flat(),
  )
})
