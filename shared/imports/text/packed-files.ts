/** An archive, a Word document, a workbook, or what says that it is one: not a text to be read as it is. */
export function isPacked(name: string, bytes: Uint8Array): boolean {
  if (isWordName(name) || isWorkbookName(name) || /\.zip$/i.test(name)) return true
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

export function isWordName(name: string): boolean {
  return /\.(?:doc|docx|docm|dotx)$/i.test(name)
}

export function isWorkbookName(name: string): boolean {
  return /\.xls[xm]?$/i.test(name)
}

/** What systems and Word leave beside the documents, or a file of a hidden folder. */
export function isLeftover(path: string): boolean {
  return path
    .split(/[\\/]/)
    .some(name => /^(?:__MACOSX$|\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name))
}

/** As a reader would put them: « mois 2 » before « mois 10 », whatever the machine's language. */
export function inFileOrder<File extends { readonly name: string }>(
  files: readonly File[],
): File[] {
  return files.toSorted((one, other) => order.compare(one.name, other.name))
}

const order = new Intl.Collator('fr', { numeric: true })

export const archiveInArchive =
  'Cette archive est dans une autre archive : décompressez-la, puis importez ses documents.'
