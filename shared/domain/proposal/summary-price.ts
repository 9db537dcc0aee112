/**
 * What an imported proposal calls the price of an option in a table that sums them all up, where the
 * option told another one with its lines: in its description, before the amount.
 */
export const summaryPrice = 'Prix au récapitulatif'
