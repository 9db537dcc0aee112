import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pngFile } from '../../../../electron/exports/pixels/png-file.ts'
import { pictureOf } from '../../../../electron/exports/word/picture.ts'

const lines = Uint8Array.of(0, 0, 1, 0, 1, 0, 0, 0, 0)
const png = pngFile({ width: 2, height: 3, lines, palette: ['#ff0000', '#0000ff'] })

test('A PNG says its size, as any reader finds it', () => {
  const url = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  expect(pictureOf(url)).toMatchObject({ type: 'png', width: 2, height: 3 })
})

test('A PNG holds its colours once, and their numbers line after line', () => {
  expect([...contentOf('PLTE')]).toEqual([255, 0, 0, 0, 0, 255])
  expect(inflateSync(contentOf('IDAT'))).toEqual(Buffer.from(lines))
})

function contentOf(type: string): Uint8Array {
  const file = Buffer.from(png)
  const at = file.indexOf(type)
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4))
}
