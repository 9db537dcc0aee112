import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { pngFile } from '../png-file.ts'
import { rasteriserFiles } from './rasteriser-files.ts'

/** Pixels for one point: 252 to the inch, as sharp as an office printer needs. */
const pixelsPerPoint = 3.5

type Rasteriser = { readonly fonts: Uint8Array[] }
let readied: Promise<Rasteriser> | undefined

/** An SVG file as a PNG, on white. Texts are set in Carlito, which is as wide as Calibri or narrower. */
export async function rasterised(svg: string): Promise<Uint8Array> {
  readied ??= ready()
  const { fonts } = await readied
  const drawn = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: pixelsPerPoint },
    font: {
      fontBuffers: fonts,
      defaultFontFamily: 'Carlito',
      sansSerifFamily: 'Carlito',
      serifFamily: 'Carlito',
    },
  })
  const image = drawn.render()
  const png = pngFile({ width: image.width, height: image.height, rgba: image.pixels })
  image.free()
  drawn.free()
  return png
}

async function ready(): Promise<Rasteriser> {
  const { program, fonts } = rasteriserFiles()
  await initWasm(program)
  return { fonts }
}
