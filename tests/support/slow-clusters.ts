/** DBSCAN by its definition, every point against every other. */
export function slowClusters(n: number, areNear: (i: number, j: number) => boolean, minPts: number) {
  const near = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => j).filter((j) => i === j || areNear(i, j)),
  );
  const core = near.map((list) => list.length >= minPts);
  const group = new Array<number>(n).fill(-1);
  let groups = 0;
  for (let i = 0; i < n; i++) {
    if (!core[i] || group[i] >= 0) continue;
    const queue = [i];
    group[i] = groups;
    for (const one of queue) {
      for (const other of near[one]) {
        if (!core[other] || group[other] >= 0) continue;
        group[other] = groups;
        queue.push(other);
      }
    }
    groups += 1;
  }
  /** Groups that a point may belong to: a border point, to that of any core point near it. */
  const allowed = near.map((list, i) =>
    core[i] ? [group[i]] : [...new Set(list.filter((j) => core[j]).map((j) => group[j]))],
  );
  return { core, allowed, groups };
}

/** Whether clusters are those allowed, up to renaming; -1 is noise, which nothing else may be. */
export function agreeUpToNames(
  cluster: ArrayLike<number>,
  { core, allowed }: Pick<ReturnType<typeof slowClusters>, 'core' | 'allowed'>,
): boolean {
  const forward = new Map<number, number>();
  const back = new Map<number, number>();
  for (let i = 0; i < core.length; i++) {
    if (!core[i]) continue;
    const [own] = allowed[i];
    if ((forward.get(cluster[i]) ?? own) !== own || (back.get(own) ?? cluster[i]) !== cluster[i]) return false;
    forward.set(cluster[i], own);
    back.set(own, cluster[i]);
  }
  return core.every((_, i) =>
    allowed[i].length === 0 ? cluster[i] === -1 : allowed[i].includes(forward.get(cluster[i]) ?? -1),
  );
}
