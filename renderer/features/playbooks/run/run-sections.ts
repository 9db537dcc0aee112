import type { StepState } from '../../../../shared/domain/playbook/progress.ts'
import { noBreakSpace } from '../../../../shared/french/writing.ts'
import type { WorkbenchSection } from '../../../workbench/workbench-section.ts'
import type { RunFields } from './run-fields.ts'
import { RunIdentity } from './run-identity.tsx'
import { RunMails } from './run-mails.tsx'
import { RunStep } from './run-step.tsx'

/** One part for each step, in the playbook's words; then the e-mails, ready to copy. */
export function runSections(
  steps: readonly StepState[],
  hasMails: boolean,
): WorkbenchSection<RunFields>[] {
  return [
    { key: 'identity', label: 'Suivi', Fields: RunIdentity },
    ...steps.map(({ title }, index) => ({
      key: String(index),
      label: title || `Étape ${index + 1}`,
      heading: `Étape${noBreakSpace}${index + 1}`,
      Fields: RunStep,
    })),
    ...(hasMails
      ? [
          {
            key: 'mails',
            label: 'Courriels',
            Fields: RunMails,
          },
        ]
      : []),
  ]
}
