import { Input } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { Placeholder } from '@tiptap/extensions'
import { Markdown } from '@tiptap/markdown'
import { type Editor, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { memo, useEffect, useId, useRef, useState } from 'react'
import { pastedHtml } from './pasted-html.ts'
import classes from './prose-field.module.css'
import { useTypingPause } from './use-typing-pause.ts'

type Properties = {
  readonly label: string
  readonly hiddenLabel?: boolean
  /** Markdown. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly description?: string
}

/** Paragraphs, lists and emphasis. */
export function ProseField({ label, hiddenLabel, value, onChange, ...look }: Properties) {
  const id = useId()
  const shown = useRef(value)
  const [options] = useState(() => startingWith(value, look.placeholder ?? '', id))
  const editor = useEditor({ ...options, onUpdate: () => typed(), onBlur: () => flush() })
  // A long text takes a while to write as Markdown: not at each key.
  const { typed, flush, forget } = useTypingPause(() => {
    shown.current = editor.getMarkdown()
    onChange(shown.current)
  })

  useEffect(() => {
    if (value === shown.current) return
    forget()
    shown.current = value
    editor.commands.setContent(withoutHtml(value), { contentType: 'markdown', emitUpdate: false })
  }, [value, editor, forget])

  return (
    <div>
      <Input.Label
        id={id}
        labelElement="div"
        {...(hiddenLabel ? { className: classes.hidden } : {})}
        onClick={() => editor.commands.focus()}
      >
        {label}
      </Input.Label>
      <ProseEditor editor={editor} />
      {look.description !== undefined && <Input.Description>{look.description}</Input.Description>}
    </div>
  )
}

/** Made once: with options of each drawing, the editor would draw its text again at each of them. */
function startingWith(value: string, placeholder: string, labelId: string) {
  return {
    extensions: [
      StarterKit.configure({ heading: { levels: [3] }, link: { openOnClick: false } }),
      Markdown,
      Placeholder.configure({ placeholder }),
    ],
    content: withoutHtml(value),
    contentType: 'markdown' as const,
    injectCSS: false,
    editorProps: {
      transformPastedHTML: pastedHtml,
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': labelId },
    },
  }
}

const ProseEditor = memo(({ editor }: { readonly editor: Editor }) => (
  <RichTextEditor editor={editor} labels={frenchLabels} classNames={proseClasses}>
    <RichTextEditor.Toolbar>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Bold />
        <RichTextEditor.Italic />
        <RichTextEditor.BulletList />
        <RichTextEditor.OrderedList />
      </RichTextEditor.ControlsGroup>
    </RichTextEditor.Toolbar>
    <RichTextEditor.Content />
  </RichTextEditor>
))

/** A tag in the text stays the text it is; read as HTML it would vanish. */
function withoutHtml(markdown: string): string {
  return markdown.replace(/(?<!\\)<(?=[a-z/!?])/gi, '\\<')
}

const proseClasses = {
  root: classes.root ?? '',
  toolbar: classes.toolbar ?? '',
  content: classes.content ?? '',
}

const frenchLabels = {
  boldControlLabel: 'Gras',
  italicControlLabel: 'Italique',
  bulletListControlLabel: 'Liste à puces',
  orderedListControlLabel: 'Liste numérotée',
}
