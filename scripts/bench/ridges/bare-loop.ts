/** Places of ridges and the heights there, in the unit of the plane. */
export interface BareEnds {
  readonly x: number[];
  readonly y: number[];
  readonly height: number[];
}

/**
 * Subspace-constrained mean shift in one flat function: squares of one bandwidth, a mesh over them, and from each node
 * that is high enough a climb; the same sums over the same points with the same end of the kernel. It lets no message in,
 * is not cut into parts, and joins nothing.
 */
export function bareRidges(
  xs: Float64Array,
  ys: Float64Array,
  h: number,
  reach: number,
  step: number,
  leastShare: number,
  tolerance: number,
  steps: number,
): BareEnds {
  const n = xs.length;
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < n; i++) {
    if (xs[i] < west) west = xs[i];
    if (xs[i] > east) east = xs[i];
    if (ys[i] < south) south = ys[i];
    if (ys[i] > north) north = ys[i];
  }
  const columns = Math.floor((east - west) / h) + 1;
  const rows = Math.floor((north - south) / h) + 1;
  const start = new Uint32Array(columns * rows + 1);
  for (let i = 0; i < n; i++) start[Math.floor((ys[i] - south) / h) * columns + Math.floor((xs[i] - west) / h) + 1]++;
  for (let s = 0; s < columns * rows; s++) start[s + 1] += start[s];
  const next = start.slice();
  const [x, y] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const at = next[Math.floor((ys[i] - south) / h) * columns + Math.floor((xs[i] - west) / h)]++;
    x[at] = (xs[i] - west) / h;
    y[at] = (ys[i] - south) / h;
  }
  const limit = reach * reach;
  const firstColumn = Math.floor(west / (step * h));
  const firstRow = Math.floor(south / (step * h));
  const across = Math.ceil((west + columns * h) / (step * h)) - firstColumn + 1;
  const up = Math.ceil((south + rows * h) / (step * h)) - firstRow + 1;
  const height = new Float64Array(across * up);
  const ends: BareEnds = { x: [], y: [], height: [] };
  let largest = 0;
  // The first round measures the mesh, the second climbs from it.
  for (let round = 0; round < 2; round++) {
    for (let node = 0; node < height.length; node++) {
      if (round === 1 && !(height[node] > 0 && height[node] >= leastShare * largest)) continue;
      let px = ((firstColumn + (node % across)) * step * h - west) / h;
      let py = ((firstRow + Math.floor(node / across)) * step * h - south) / h;
      for (let turn = 0; turn < (round === 0 ? 1 : steps); turn++) {
        let [k0, kx, ky, kxx, kxy, kyy] = [0, 0, 0, 0, 0, 0];
        const bottom = Math.max(0, Math.floor(py - reach));
        const top = Math.min(rows - 1, Math.floor(py + reach));
        for (let row = bottom; row <= top; row++) {
          const away = row > py ? row - py : py > row + 1 ? py - row - 1 : 0;
          const half = Math.sqrt(limit - away * away);
          const left = Math.max(0, Math.floor(px - half));
          const right = Math.min(columns - 1, Math.floor(px + half));
          if (left > right) continue;
          const to = start[row * columns + right + 1];
          for (let i = start[row * columns + left]; i < to; i++) {
            const dx = x[i] - px;
            const dy = y[i] - py;
            const squared = dx * dx + dy * dy;
            if (squared > limit) continue;
            const k = Math.exp(-0.5 * squared);
            k0 += k;
            kx += k * dx;
            ky += k * dy;
            kxx += k * dx * dx;
            kxy += k * dx * dy;
            kyy += k * dy * dy;
          }
        }
        if (round === 0) {
          height[node] = k0;
          if (k0 > largest) largest = k0;
          break;
        }
        if (!(k0 > 0)) break;
        const gx = kx / k0;
        const gy = ky / k0;
        const xx = kxx / k0 - 1 - gx * gx;
        const xy = kxy / k0 - gx * gy;
        const yy = kyy / k0 - 1 - gy * gy;
        const spread = Math.sqrt(((xx - yy) / 2) ** 2 + xy * xy);
        const smaller = (xx + yy) / 2 - spread;
        let vx = xx > yy ? xy : smaller - yy;
        let vy = xx > yy ? smaller - xx : xy;
        const length = Math.sqrt(vx * vx + vy * vy);
        vx = length > 0 ? vx / length : 1;
        vy = length > 0 ? vy / length : 0;
        const shift = vx * gx + vy * gy;
        const wanted = smaller < 0 ? -shift / smaller : shift;
        const far = Math.max(-1, Math.min(1, wanted));
        if (Math.abs(far) < tolerance) {
          if (xx + yy <= 0 && smaller <= -0.1 && spread >= 0.025) {
            ends.x.push(west + px * h);
            ends.y.push(south + py * h);
            ends.height.push(k0);
          }
          break;
        }
        px += far * vx;
        py += far * vy;
      }
    }
  }
  return ends;
}
