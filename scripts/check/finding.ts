/** One thing that a check found wrong. */
export interface Finding {
  /** File, relative to the project's root. */
  readonly file: string;
  readonly message: string;
}

/** One of the checks of the house: its name, and what it finds under a root folder. */
export interface Check {
  readonly name: string;
  find(root: string): Promise<readonly Finding[]> | readonly Finding[];
}
