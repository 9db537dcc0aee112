import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCopy } from '@tabler/icons-react'
import { plainText } from '../../../shared/documents/plain-text.ts'
import type { Playbook } from '../../../shared/domain/playbook/playbook.ts'
import type { FieldValues } from '../../../shared/domain/template/fields.ts'
import { filledMarkdown, filledText } from '../../../shared/domain/template/filled-text.ts'
import { showFailure } from '../../ui/notices/save-outcome.tsx'

type Properties = {
  readonly template: Playbook['templates'][number]
  /** Nothing yet: the e-mail waits to be filled in. */
  readonly values: FieldValues | undefined
}

/** The e-mail with its fields filled in, for whatever program sends it. */
export function CopyEmail({ template, values }: Properties) {
  const subject = filledText(template.subject ?? '', values ?? {})
  const text = filledMarkdown(template.text, values ?? {})
  const left = [...new Set([...subject.left, ...text.left])]
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        variant="default"
        disabled={values === undefined}
        leftSection={<IconCopy size={14} />}
        aria-label={`Copier\u00a0: ${template.title}`}
        onClick={() => copy(plainText(text.text), 'Le texte du courriel est copié.')}
      >
        Copier
      </Button>
      {subject.text !== '' && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={values === undefined}
          aria-label={`Copier l’objet\u00a0: ${template.title}`}
          onClick={() => copy(subject.text, 'L’objet du courriel est copié.')}
        >
          Copier l’objet
        </Button>
      )}
      {values !== undefined && left.length > 0 && (
        <Text size="xs" c="dimmed">
          {`À compléter\u00a0: ${left.map(name => `{{${name}}}`).join(', ')}`}
        </Text>
      )}
    </Group>
  )
}

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    notifications.show({ role: 'status', message: done, autoClose: 3000, withCloseButton: false })
  } catch {
    showFailure('Le presse-papiers n’est pas accessible\u00a0: sélectionnez le texte et copiez-le.')
  }
}
