import { expect, test } from 'vitest'
import { formulaShape } from '../../../../shared/documents/budget-workbook/formula-shape.ts'

test.each([
  ["SUMIF($A$5:$A$10,$A11,G$5:G$10)+'Lignes'!$G$16", 'SUMIF(§,§,§)+§'],
  ["ROUND( 'L''an 2'!B3*Taux_TVA ,2)", 'ROUND(§*TAUX_TVA,2)'],
  ['Lignes!G7+[1]Autre!B2', '§+§'],
  ['LOG10(A1)+if(b2=0,"",C3)', 'LOG10(§)+IF(§=0,"",§)'],
  ['ROUND(#REF!-I5,2)', 'ROUND(#REF!-§,2)'],
  ['ROUND(§*§,2)', 'ROUND(§*§,2)'],
])('%s computes %s, whatever its cells', (formula, shape) => {
  expect(formulaShape(formula)).toBe(shape)
})
