import { element } from './element.ts'

/** Word measures pictures in these, 914 400 to the inch. */
const unitsPerPixel = 9525

export const pictureId = 'rIdLogo'

/** A picture in the line of text, with the words that stand for it. Sizes in pixels. */
export function pictureXml(size: { width: number; height: number }, description: string): string {
  const extent = { cx: size.width * unitsPerPixel, cy: size.height * unitsPerPixel }
  const named = { name: 'Logo', descr: description }
  const graphic = element(
    'a:graphic',
    {},
    element('a:graphicData', { uri: `${drawing}/picture` }, pictureElement(extent, named)),
  )
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', extent) +
      element('wp:docPr', { id: 1, ...named, title: description }) +
      `<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>${graphic}`,
  )
  return `<w:r><w:drawing>${inline}</w:drawing></w:r>`
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'

function pictureElement(extent: { cx: number; cy: number }, named: Record<string, string>): string {
  const properties = `${element('pic:cNvPr', { id: 1, ...named })}<pic:cNvPicPr/>`
  const place = `<a:off x="0" y="0"/>${element('a:ext', extent)}`
  return element(
    'pic:pic',
    {},
    `<pic:nvPicPr>${properties}</pic:nvPicPr>` +
      `<pic:blipFill>${element('a:blip', { 'r:embed': pictureId })}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
  )
}
