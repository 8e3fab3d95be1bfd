import geoda from 'jsgeoda';
import { conditionalPermutation } from '../../../src/analyse/kernels/conditional-permutation.ts';
import type { CsrWeights } from '../../../src/analyse/kernels/csr-weights.ts';
import { getisOrdStar } from '../../../src/analyse/kernels/getis-ord-star.ts';
import { permutationP } from '../../../src/analyse/kernels/permutation-p.ts';
import { seededRng } from '../../../src/base/rng.ts';
import { drain } from '../../../src/base/steps.ts';
import type { BenchCase, Contender } from '../bench-case.ts';
import { type Hexagons, makeHexagons } from './hexagons.ts';

const permutations = 999;
const lattice: Hexagons = makeHexagons(100, 1);
const streams = (stream: number) => seededRng(1, stream);
const peerName = 'jsgeoda localGStar, lookup';
let runPeer: () => unknown = () => null;

/** Weights are made before the clock starts, on both sides. */
async function prepare(): Promise<void> {
  const engine = await geoda.New();
  const map = engine.readGeoJSON(new TextEncoder().encode(lattice.geojson).buffer);
  const weights = engine.getQueenWeights(map);
  const counts = [...lattice.counts];
  runPeer = () => engine.localGStar(weights, counts, permutations, 'lookup', 0.05, 1);
}

const peer: Contender = { name: peerName, run: () => runPeer() };

/** The random draws and sums that no such test can do without: one cell after the other, nothing shared. */
function bareSums(): number {
  const { counts } = lattice;
  const random = new Uint32Array(permutations * 6);
  const rng = seededRng(2);
  for (let k = 0; k < random.length; k++) random[k] = rng.nextBelow(counts.length);
  let total = 0;
  for (let i = 0; i < counts.length; i++) {
    for (let at = 0; at < random.length; at += 6) {
      let sum = 0;
      for (let t = 0; t < 6; t++) sum += counts[random[at + t]];
      if (sum >= counts[i]) total += 1;
    }
  }
  return total;
}

const ours = (weights: CsrWeights): Contender => ({
  name: 'Gi* and conditional permutation',
  run: () => ({
    z: getisOrdStar(lattice.counts, weights),
    p: permutationP(drain(conditionalPermutation(lattice.counts, weights, permutations, streams))),
  }),
});

const floor: Contender = { name: 'bare sums of drawn values', run: bareSums };

export const anyWeightsCase: BenchCase = {
  id: 'hot-spots-any-weights',
  what: 'Gi* on 10,000 cells with 999 permutations, any weights',
  prepare,
  peers: [peer],
  floor,
  ours: ours(lattice.any),
  asked: [{ against: peerName, ratio: 1.2, kind: 'at-least' }],
};

export const equalWeightsCase: BenchCase = {
  id: 'hot-spots-equal-weights',
  what: 'Gi* on 10,000 cells with 999 permutations, equal weights',
  prepare,
  peers: [peer],
  floor,
  ours: ours(lattice.equal),
  asked: [{ against: peerName, ratio: 10, kind: 'at-least' }],
};
