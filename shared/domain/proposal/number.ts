/** The next free number of the year, `2024-007`; numbers of the trash are not given out again. */
export function nextProposalNumber(
  proposals: readonly { readonly number?: string | undefined }[],
  today: string,
): string {
  const year = today.slice(0, 4)
  const used = proposals.flatMap(({ number }) => orderIn(year, number))
  return `${year}-${String(Math.max(0, ...used) + 1).padStart(3, '0')}`
}

function orderIn(year: string, number: string | undefined): number[] {
  const [, numberYear, order] = /^(\d{4})-(\d+)$/.exec(number ?? '') ?? []
  return numberYear === year ? [Number(order)] : []
}
