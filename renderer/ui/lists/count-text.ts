import { formatNumber } from '../../../shared/french/writing.ts'

/** « 3 sur 12 rapports », or « 12 rapports » where all of them are shown. */
export function countText(
  shown: number,
  all: number,
  [one, many]: readonly [string, string],
): string {
  const total = `${formatNumber(all)} ${all < 2 ? one : many}`
  return shown === all ? total : `${formatNumber(shown)} sur ${total}`
}
