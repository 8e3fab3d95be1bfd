// What the bench uses of GeoDa for the browser: the project's types must hold where its package is not installed.

declare module 'jsgeoda' {
  interface Weights {
    getUid(): string;
  }
  interface Engine {
    readGeoJSON(bytes: ArrayBuffer): string;
    getQueenWeights(map: string): Weights;
    localGStar(
      weights: Weights,
      values: readonly number[],
      permutations: number,
      method: 'lookup' | 'complete',
      cutoff: number,
      seed: number,
    ): unknown;
  }
  const geoda: { New(): Promise<Engine> };
  export default geoda;
}
