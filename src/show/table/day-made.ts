/** Day on the person's own clock, ISO. */
export function isoToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The same as the end of a file's name, "20261124". */
export const dayMade = (): string => isoToday().replaceAll('-', '');
