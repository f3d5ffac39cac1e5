/** Writes into a text field so that the browser's own undo takes it back, as it takes back what a person typed. */

/** Puts a text in the place of all that stands there, and the focus on the field. An input event goes out as for typing. */
export function replaceText(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  if (field.value === text) return;
  field.select();
  // Deprecated, and still the only way into that history that a page has.
  document.execCommand('insertText', false, text);
  if (field.value !== text) field.value = text;
}

/** Whether an input event comes from the browser's undo. */
export function isUndo(event: Event): boolean {
  return event instanceof InputEvent && event.inputType === 'historyUndo';
}
