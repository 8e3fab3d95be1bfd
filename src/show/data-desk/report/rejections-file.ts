/** Name of the file of rows left out: that of the file they are of, in plain letters. */
export function rejectionsFile(file: string, day: string): string {
  const stem = file
    .normalize('NFD')
    .toLowerCase()
    .replace(/\.[a-z0-9]{1,8}$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `corredor_${stem || 'file'}_rows-left-out_${day}.csv`;
}
