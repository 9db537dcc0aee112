/** Whether an amount is the other one with VAT, at one of the French rates, within a euro. */
export function isWithTax(amount: number, without: number): boolean {
  return [1.2, 1.1, 1.055].some(rate => Math.abs(amount - without * rate) <= 100)
}
