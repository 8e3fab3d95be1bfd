/** Hands a file to the browser's own saving. */
export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the address after this turn; a minute is long enough for any disk.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const saveText = (name: string, text: string, type: string): void => saveBlob(name, new Blob([text], { type }));
