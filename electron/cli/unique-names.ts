/** The same names, told apart by a number where two would be one file, whatever their capitals. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map(name => {
    const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? []
    let unique = name
    for (let number = 2; taken.has(key(unique)); number++)
      unique = `${stem} (${number})${extension}`
    taken.add(key(unique))
    return unique
  })
}

function key(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
