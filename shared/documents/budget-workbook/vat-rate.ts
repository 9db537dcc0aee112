/** The cell that holds the VAT rate, on the first sheet: every tax of the workbook follows it. */
export const vatRateName = 'Taux_TVA'
