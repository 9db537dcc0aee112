import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { WordTemplate } from '../../../../shared/domain/firm/firm.ts'
import { useToday } from '../../../storage/database/use-today.ts'
import { showSaveOutcome } from '../../../ui/notices/save-outcome.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { brandSetter, type FirmProperties } from '../firm-fields.ts'
import { TemplateFields } from './template-fields.tsx'
import { TemplateFile } from './template-file.tsx'
import { TemplateRefusal, TemplateReport } from './template-report.tsx'
import styles from './template-section.module.css'
import {
  exportSample,
  exportStart,
  type OfferedTemplate,
  offeredTemplate,
} from './word-template.ts'

const description =
  'Un document Word de votre cabinet\u00a0: ses pages, en-têtes, pieds de page, logo et styles servent à tous les exports Word. L’aperçu, le PDF et le Markdown gardent l’apparence ci-dessus.'

/** The firm's own Word document: dropped, examined, tried, taken away. */
export function TemplateSection({ firm, edit }: FirmProperties) {
  const today = useToday()
  const [offered, setOffered] = useState<Exclude<OfferedTemplate, { kind: 'usable' }>>()
  const { wordTemplate } = firm.brand
  const setTemplate = (template: WordTemplate | undefined) => {
    setOffered(undefined)
    brandSetter(edit, 'wordTemplate')(template)
  }

  async function take(file: File) {
    const outcome = await offeredTemplate(file, today, window.etabli)
    if (outcome.kind === 'usable') setTemplate(outcome.template)
    else setOffered(outcome)
  }

  const tell = async (saving: ReturnType<typeof exportSample>) =>
    showSaveOutcome(await saving, window.etabli)

  return (
    <div id="modele-word">
      <Section title="Modèle Word" description={description}>
        <div className={styles.stack}>
          <TemplateFile
            template={wordTemplate}
            onFile={take}
            onRemove={() => setTemplate(undefined)}
          />
          {offered !== undefined && (
            <TemplateRefusal offered={offered} isReplacing={wordTemplate !== undefined} />
          )}
          {wordTemplate !== undefined && <TemplateReport template={wordTemplate} />}
          <Group gap="xs">
            {wordTemplate !== undefined && (
              <Button
                size="sm"
                variant="default"
                onClick={() => tell(exportSample(firm, window.etabli))}
              >
                Exporter un exemple…
              </Button>
            )}
            <Button
              size="sm"
              variant="default"
              onClick={() => tell(exportStart(firm, window.etabli))}
            >
              Exporter un modèle de départ…
            </Button>
          </Group>
          <TemplateFields />
        </div>
      </Section>
    </div>
  )
}
