import { Switch } from '@mantine/core'
import { hasConsent, type Testimonial } from '../../shared/domain/reference/testimonial.ts'
import { FieldGrid } from '../ui/fields/field-grid.tsx'
import { TextField } from '../ui/fields/text-field.tsx'

type Properties = {
  readonly testimonial: Testimonial | undefined
  readonly onChange: (testimonial: Testimonial | undefined) => void
}

/** What the client lets be published, and where: without their consent it appears in no document. */
export function TestimonialFields({ testimonial, onChange }: Properties) {
  const { text = '', consent = false } = testimonial ?? {}
  const isGiven = testimonial !== undefined && hasConsent(testimonial)
  return (
    <FieldGrid>
      <TextField
        label="Témoignage"
        multiline
        placeholder="Les mots du client, tels qu’il accepte de les voir publiés"
        value={text}
        onChange={words => onChange(words === '' ? undefined : { text: words, consent })}
      />
      {testimonial !== undefined && (
        <Switch
          size="sm"
          label="Le client en autorise la publication"
          checked={isGiven}
          onChange={event => onChange({ text, consent: event.currentTarget.checked })}
        />
      )}
      {isGiven && (
        <TextField
          label="Portée de l’accord"
          placeholder="Site web, LinkedIn, propositions"
          value={typeof consent === 'string' ? consent : ''}
          onChange={scope => onChange({ text, consent: scope.trim() === '' ? true : scope })}
        />
      )}
    </FieldGrid>
  )
}
