import { Text } from '@mantine/core'
import { plainText } from '../../../../shared/documents/plain-text.ts'
import { filledMarkdown, filledText } from '../../../../shared/domain/template/filled-text.ts'
import { Section } from '../../../ui/page/section.tsx'
import { CopyEmail } from '../copy-email.tsx'
import styles from '../playbooks.module.css'
import { useMailFields } from '../use-mail-fields.ts'
import type { RunFields } from './run-fields.ts'

/** The e-mails as they will be sent for this mission. */
export function RunMails({ playbook, run, firm, today }: RunFields) {
  const values = useMailFields(run.missionId, firm, today)
  return (
    <Section
      title="Courriels"
      description="Remplis pour cette mission, à coller dans votre messagerie."
    >
      <ul className={styles.mails}>
        {playbook.templates.map((template, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: e-mails have no name of their own
          <li key={index} className={styles.mail}>
            <details>
              <summary>
                {template.title || 'Courriel'}
                <Text component="span" size="sm" c="dimmed">
                  {` ${filledText(template.subject ?? '', values ?? {}).text}`}
                </Text>
              </summary>
              <div className={styles.mailText}>
                {plainText(filledMarkdown(template.text, values ?? {}).text)}
              </div>
            </details>
            <CopyEmail template={template} values={values} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
