/** The same record where every id, and every mention of one, begins with this mark. */
export function withIdsOf<Row>(row: Row, mark: string): Row {
  const marked = (id: string) => mark.padEnd(8, '0') + id.slice(8)
  return JSON.parse(JSON.stringify(row).replaceAll(uuid, marked))
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

export function digits(index: number): string {
  return String(index).padStart(6, '0')
}

export function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('The sample is empty')
  return item
}

export function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

const clients = ['TechParts', 'Boulangerie Moderne', 'FormaPro', 'ElectroDistrib', 'MétalFab']

/** The text with the sample's clients under other names, which no other round has. */
export function withOtherClients(text: string, round: number): string {
  return clients.reduce(
    (told, name, rank) => told.replaceAll(name, inventedName(round * clients.length + rank)),
    text,
  )
}

const syllables = [
  'Bra',
  'cor',
  'Dal',
  'fen',
  'Gri',
  'lou',
  'Mar',
  'nix',
  'Pel',
  'ros',
  'Tav',
  'zel',
]

/** Three syllables: 1 728 names. */
function inventedName(index: number): string {
  const [one, two, three] = [index, Math.floor(index / 12), Math.floor(index / 144)]
  const name = [one, two, three].map(each => pick(syllables, each).toLowerCase()).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
