import { ImageRun, Paragraph } from 'docx'
import type { Drawing } from '../../../shared/drawings/drawing.ts'
import type { DrawnPicture } from './pictures.ts'

/** The drawing on a line of its own, sharp at any size. */
export function drawingParagraph(picture: DrawnPicture, isKeptWithNext: boolean): Paragraph {
  const { drawing, svg, png } = picture
  const image = new ImageRun({
    type: 'svg',
    data: svg,
    fallback: { type: 'png', data: png },
    transformation: pixelsOf(drawing),
    altText: { name: 'Dessin', title: '', description: drawing.alt },
  })
  return new Paragraph({
    style: 'Drawing',
    ...(isKeptWithNext ? { keepNext: true } : {}),
    children: [image],
  })
}

/** At 96 to the inch, as docx counts. */
export function pixelsOf({ width, height }: Pick<Drawing, 'width' | 'height'>) {
  return { width: (width * 96) / 72, height: (height * 96) / 72 }
}
