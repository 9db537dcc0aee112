import { typeset } from '../../french/writing.ts'

const megabytes = 4

/** In bytes: it is kept with the workspace, and with each document as it was sent. */
export const largestTemplate = megabytes * 1024 * 1024

export const tooLargeTemplate = typeset(
  `Ce modèle dépasse ${megabytes}\u00a0Mo : compressez ses images dans Word (Format de l’image, Compresser les images), puis déposez-le de nouveau.`,
)
