/** One file of the build. */
export interface BuiltFile {
  /** From the folder of the page, with what follows "?" where the address has that. */
  readonly path: string;
  /** Base64, as the browser checks it. */
  readonly sha256: string;
}

/** All files that the page may ask for; the build writes it into the worker. */
export interface BuiltList {
  /** Fingerprint of the files: another build has another. */
  readonly version: string;
  readonly files: readonly BuiltFile[];
}

/** From the page to the worker, which answers through the port that comes along. */
export interface StateAsked {
  readonly kind: 'state';
}
export interface OfflineState {
  readonly version: string;
}

/** From the worker to a page, which answers with its version. */
export interface VersionAsked {
  readonly kind: 'version';
}

/** Version of the page itself, from its head; empty in development. */
export const versionName = 'corredor-version';
