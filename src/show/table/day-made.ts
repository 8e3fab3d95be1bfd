/** Day on the person's clock, "20261124": the end of a file's name. */
export function dayMade(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('');
}
