/** « Taux de rebut (Nantes) » is that of one site, which « Taux de rebut » may not be; « (Échéance : mai) » names none. */
export function isOfNamedPart(label: string, other: string): boolean {
  if (!label.includes('(')) return false
  const asides = [...label.matchAll(/\(([^()]*)\)/gu)].map(([, aside = '']) => aside)
  return asides.some(aside => {
    const [name] = /(?<![\p{L}’'-])\p{Lu}\p{Ll}{2,}/u.exec(aside) ?? []
    return name !== undefined && !/[\d:]/.test(aside) && !other.includes(name)
  })
}
