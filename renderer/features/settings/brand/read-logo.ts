import {
  fittedSize,
  largestLogoFile,
  logoBox,
  logoType,
} from '../../../../shared/domain/firm/logo.ts'

/** `reason` is one French sentence. */
type ReadLogo =
  | { readonly kind: 'logo'; readonly dataUrl: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** The picture as a `data:` URL, reduced to what documents need; never one that cannot be drawn. */
export async function readLogo(file: File): Promise<ReadLogo> {
  if (file.size > largestLogoFile) {
    return refused('Cette image dépasse 8 Mo\u00a0: réduisez-la, puis choisissez-la de nouveau.')
  }
  const type = logoType(new Uint8Array(await file.slice(0, 8).arrayBuffer()))
  if (type === undefined) {
    return refused(
      'Ce fichier n’est ni un PNG ni un JPEG\u00a0: enregistrez le logo dans ce format.',
    )
  }
  const picture = await decoded(file)
  if (picture === undefined) {
    return refused('Cette image est abîmée et ne peut pas être lue\u00a0: exportez-la de nouveau.')
  }
  return { kind: 'logo', dataUrl: reduced(picture, type) }
}

async function decoded(file: File): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file)
  } catch {
    return undefined
  }
}

function reduced(picture: ImageBitmap, type: string): string {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, fittedSize(picture, logoBox))
  const context = canvas.getContext('2d')
  if (context !== null) {
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  }
  picture.close()
  return canvas.toDataURL(type, 0.9)
}

function refused(reason: string): ReadLogo {
  return { kind: 'refused', reason }
}
