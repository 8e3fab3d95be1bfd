/** Whether rows are in order of day as they come, as most files have them. */
export function isInOrderOfDay(day: Int32Array): boolean {
  for (let row = 1; row < day.length; row++) if (day[row] < day[row - 1]) return false;
  return true;
}

/** Rows in order of day, rows of one day in the order of the file: counted, not compared, for days are few and rows may be millions. */
export function inOrderOfDay(day: Int32Array): Uint32Array {
  let first = day[0] ?? 0;
  let last = first;
  for (const at of day) {
    if (at < first) first = at;
    if (at > last) last = at;
  }
  const starts = new Uint32Array(last - first + 2);
  for (const at of day) starts[at - first + 1] += 1;
  for (let at = 1; at < starts.length; at++) starts[at] += starts[at - 1];
  const order = new Uint32Array(day.length);
  for (let row = 0; row < day.length; row++) order[starts[day[row] - first]++] = row;
  return order;
}
