import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pictureOf } from '../../../../electron/exports/word/picture.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]),
  Buffer.from([0xff, 0xc2, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0]),
  Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]),
])

function dataUrl(bytes: Uint8Array, type = 'image/png'): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}

test('The size of a PNG and of a JPEG is read from the picture itself', () => {
  expect(pictureOf(dataUrl(png))).toMatchObject({ type: 'png', width: 1, height: 1 })
  expect(pictureOf(dataUrl(jpeg))).toMatchObject({ type: 'jpg', width: 40, height: 30 })
})

test('What a picture is counts, not what it says it is', () => {
  expect(pictureOf(dataUrl(png, 'image/jpeg'))?.type).toBe('png')
})

test('What is not a whole picture is no logo', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
  const broken = [png.subarray(0, 40), jpeg.subarray(0, 12), svg, deflateSync(png), Buffer.alloc(0)]
  for (const bytes of broken) expect(pictureOf(dataUrl(bytes))).toBeUndefined()
  expect(pictureOf(undefined)).toBeUndefined()
  expect(pictureOf('https://exemple.fr/logo.png')).toBeUndefined()
  expect(pictureOf('data:image/png;base64,???')).toBeUndefined()
})

test('A picture that claims to be without height or endlessly wide is no logo', () => {
  const sized = (width: number, height: number) => {
    const bytes = Buffer.from(png)
    bytes.writeUInt32BE(width, 16)
    bytes.writeUInt32BE(height, 20)
    return dataUrl(bytes)
  }
  expect(pictureOf(sized(10, 0))).toBeUndefined()
  expect(pictureOf(sized(100_000, 10))).toBeUndefined()
  expect(pictureOf(sized(10, 10))).toBeDefined()
})

test('A picture of 30 MB is no logo: it would be in every document sent', () => {
  const heavy = Buffer.concat([png.subarray(0, 40), Buffer.alloc(30_000_000), png.subarray(40)])
  expect(pictureOf(dataUrl(heavy))).toBeUndefined()
})
