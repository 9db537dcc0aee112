import type { DataValidation, Worksheet } from 'exceljs'
import type { CellRule } from '../../../shared/documents/workbook-tree.ts'

/** exceljs takes ranges here, but its type file leaves them out. */
type Validated = { readonly dataValidations: { add(range: string, rule: DataValidation): void } }

export function addRules(worksheet: Worksheet, rules: readonly CellRule[]): void {
  const { dataValidations } = worksheet as unknown as Validated
  for (const rule of rules) dataValidations.add(rule.range, validation(rule))
}

function validation(rule: CellRule): DataValidation {
  return {
    ...condition(rule),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Valeur non acceptée',
    error: explanations[rule.kind],
  }
}

const explanations: Record<CellRule['kind'], string> = {
  atLeastZero: 'Saisissez un nombre positif ou nul, par exemple 1250,50.',
  share: 'Saisissez un pourcentage entre 0\u00a0% et 100\u00a0%.',
  date: 'Saisissez une date, par exemple 15/03/2024.',
  oneOf: 'Choisissez une valeur dans la liste.',
}

function condition(rule: CellRule): Pick<DataValidation, 'type' | 'operator' | 'formulae'> {
  switch (rule.kind) {
    case 'atLeastZero':
      return { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0] }
    case 'share':
      return { type: 'decimal', operator: 'between', formulae: [0, 1] }
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [new Date(0)] }
    case 'oneOf':
      return { type: 'list', formulae: [`"${rule.choices.join(',')}"`] }
  }
}
