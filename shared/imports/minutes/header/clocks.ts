/** Hours of the day, as they are stored. */
export function clocksIn(text = ''): string[] {
  return [...text.matchAll(/\b(\d{1,2})\s?[h:]\s?(\d{2})?(?!\d)/g)].map(
    ([, hours = '', minutes = '00']) => `${hours.padStart(2, '0')}:${minutes}`,
  )
}
