/** Gives the browser a file to save, as text in UTF-8. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), millisecondsToFetch);
}

/** By then the browser has the file; it may ask the reader first where to put it. */
const millisecondsToFetch = 60_000;
