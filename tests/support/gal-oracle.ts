/** Lines of a CSV without quotes, as objects by the header's names. */
export function csvRecords(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = text.replace('\uFEFF', '').trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, place) => [names[place], cell])));
}

/** Neighbours by id, from a file in GeoDa's form: a head, then a line with id and number, and one with the ids. */
export function readGal(text: string): ReadonlyMap<string, readonly string[]> {
  const [head = '', ...lines] = text.split('\n');
  const count = Number(head.split(' ')[1]);
  const found = new Map<string, readonly string[]>();
  for (let i = 0; i < count; i++) {
    const [id = '', size] = (lines[2 * i] ?? '').split(' ');
    const around = (lines[2 * i + 1] ?? '').split(' ').filter((one) => one !== '');
    if (around.length !== Number(size)) throw new Error(`${id} has ${around.length} neighbours, not ${size}`);
    found.set(id, around);
  }
  return found;
}

/**
 * Gi* by its formula (Ord & Getis 1995, equation 14 with the place itself and weights of one), family by family:
 * (sum of x around - W mean) / (s sqrt((n W - W^2) / (n - 1))), s with divisor n.
 */
export function giStarOfFiles(csv: string, gal: string): ReadonlyMap<string, number> {
  const near = readGal(gal);
  const records = csvRecords(csv);
  const scores = new Map<string, number>();
  for (const family of new Set(records.map((one) => one.family))) {
    if (family === '') continue;
    const own = records.filter((one) => one.family === family);
    const value = new Map(own.map((one) => [one.id, Number(one.value)]));
    const n = own.length;
    const mean = [...value.values()].reduce((a, b) => a + b, 0) / n;
    const s = Math.sqrt([...value.values()].reduce((sum, x) => sum + (x - mean) ** 2, 0) / n);
    for (const id of value.keys()) {
      const around = [id, ...(near.get(id) ?? [])];
      const sum = around.reduce((total, other) => total + (value.get(other) ?? Number.NaN), 0);
      const w = around.length;
      scores.set(id, (sum - w * mean) / (s * Math.sqrt((n * w - w * w) / (n - 1))));
    }
  }
  return scores;
}
