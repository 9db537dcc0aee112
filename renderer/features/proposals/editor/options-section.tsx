import { memo } from 'react'
import { withOptions } from '../../../../shared/domain/proposal/options.ts'
import type { Option } from '../../../../shared/domain/proposal/proposal.ts'
import { WarningLines } from '../../../ui/notices/warning-lines.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { OptionFields } from './option-fields.tsx'
import { type EditorProperties, messagesFor, reads } from './section.ts'

export const OptionsSection = memo(
  ({ proposal, firm, warnings, edit }: EditorProperties) => (
    <Section
      title="Investissement"
      description={'Chaque option a ses lignes de prix\u202f; ses totaux en sont calculés.'}
    >
      <WarningLines messages={messagesFor(warnings, 'options')} />
      <RowList
        look="cards"
        rows={proposal.options}
        reads={[firm, proposal.team]}
        onChange={options => edit('Options', before => withOptions(before, options))}
        nameOf={(option, index) => option.label || `Option ${index + 1}`}
        newRow={newOption}
        addLabel="Ajouter une option"
        render={(option, change, index) => (
          <OptionFields
            option={option}
            rank={index + 1}
            firm={firm}
            team={proposal.team}
            change={change}
          />
        )}
      />
    </Section>
  ),
  reads('options', 'team'),
)

function newOption(): Option {
  return { id: crypto.randomUUID(), label: '', lines: [] }
}
