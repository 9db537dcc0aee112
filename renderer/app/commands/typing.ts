let typedIn: EventTarget | null = null

/** Remembers the field that was typed in since it has the focus: its own undo still knows the way back. */
export function watchTyping(target: EventTarget): () => void {
  const onInput = (event: Event) => {
    typedIn = event.target
  }
  const onFocus = () => {
    typedIn = null
  }
  target.addEventListener('input', onInput, true)
  target.addEventListener('focusin', onFocus, true)
  return () => {
    target.removeEventListener('input', onInput, true)
    target.removeEventListener('focusin', onFocus, true)
  }
}

export function isTextField(element: EventTarget | null): element is HTMLElement {
  if (!(element instanceof HTMLElement)) return false
  return element.isContentEditable || element.matches('input:not([type=checkbox]), textarea')
}

/** Ctrl+Z belongs to this field: something was typed in it since it was entered. */
export function undoesItself(element: EventTarget | null): boolean {
  return isTextField(element) && typedIn === element
}
